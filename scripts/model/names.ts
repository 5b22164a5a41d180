/**
 * The names that code derives from a document's names. Every rule stands here and nowhere else:
 *
 * 1. A name is cut into words at whatever is neither letter nor digit; each word gets a capital first letter and keeps
 *    the rest (`user_name` and `user-name` become `UserName`, `v1.APIKey` becomes `V1APIKey`). What is longer than
 *    `maxNameBytes` is cut off.
 * 2. A name that would begin with a digit gets an underscore in front; an empty one is `Unnamed`.
 * 3. `x-ts-name` replaces the document's name before rule 1.
 * 4. A name that is taken gets the lowest free number from 2 behind it, in the order of the document's names.
 * 5. A file that Windows would take for a device (`con`, `nul`) gets an underscore behind it.
 */

export interface SchemaNames {
  /** The type as read: `DataPartition`. */
  readonly type: string;
  /** The type as written: `DataPartitionInput`; the same as `type` where the two do not differ. */
  readonly inputType: string;
  /** `dataPartitionValidator` */
  readonly validator: string;
  /** `dataPartitionInputValidator`; the same as `validator` where read and written do not differ. */
  readonly inputValidator: string;
  /** The bare type guard: `isDataPartition` */
  readonly guard: string;
  readonly inputGuard: string;
  /** `buildDataPartition` */
  readonly builder: string;
  readonly inputBuilder: string;
  /** `dataPartitionArbitrary` */
  readonly arbitrary: string;
  readonly inputArbitrary: string;
  /** `invalidDataPartitions` */
  readonly counterExamples: string;
  readonly inputCounterExamples: string;
  /** `invalidDataPartitionArbitrary` */
  readonly invalidArbitrary: string;
  readonly invalidInputArbitrary: string;
  /** `dataPartitionExamples` */
  readonly examples: string;
  readonly inputExamples: string;
  /** The module's name without ending: `data-partition`. */
  readonly file: string;
}

export interface OperationNames {
  /** The method of the client: `createDataPartition`. */
  readonly method: string;
  /** `CreateDataPartitionRequest`: path, query, header, cookie and body together. */
  readonly requestType: string;
  /** `CreateDataPartitionResponse`: the bodies of success. */
  readonly responseType: string;
  /** `CreateDataPartitionError`: the documented bodies of failure. */
  readonly errorType: string;
  /** `createDataPartitionOperation` */
  readonly validator: string;
  /** `buildCreateDataPartitionRequest` */
  readonly requestBuilder: string;
  /** `buildCreateDataPartitionResponse` */
  readonly responseBuilder: string;
  /** The module's name without ending: `create-data-partition`. */
  readonly file: string;
}

/** What a method of the client cannot be called: its own member, what makes an object a promise, what every object has. */
const reservedMethods: readonly string[] = [
  "raw", "then", "toJSON", "constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toLocaleString",
  "toString", "valueOf",
]; // prettier-ignore

/** Type names that generated modules use in their global meaning, or that TypeScript does not allow. */
const reservedTypes: readonly string[] = [
  "Array", "Blob", "Error", "FormData", "Map", "Object", "Promise", "Readonly", "ReadonlyArray", "Record", "Request",
  "Response", "Set", "Symbol", "String", "Number", "Boolean", "BigInt", "Function", "Date", "Uint8Array", "URL",
  "SpecInfo", "NaN", "Infinity",
]; // prettier-ignore

/**
 * Letters and digits that may stand in an identifier, which superscripts and fractions may not, and that Node 20 and
 * TypeScript 5.9 know: not those that came after Unicode 15, nor the rare ones beyond 16 bits, of which more come each year.
 */
const words =
  /(?:(?=\p{ID_Continue})(?![\u088f\u0c5c\u0cdc\u1c89\u1c8a\ua7cb-\ua7cf\ua7d2\ua7d4\ua7da-\ua7dc\ua7f1\u{10000}-\u{10ffff}])[\p{L}\p{Nd}\p{Nl}])+/gu;

/** In UTF-8. With what is put around it and a hyphen a letter, a file's name stays below the 255 bytes of file systems. */
const maxNameBytes = 100;

/** `user_name` to `UserName`. */
export function pascalCase(name: string): string {
  const joined = shortened((name.match(words) ?? []).map(capitalized).join(""));
  if (joined === "") return "Unnamed";
  return /^\p{ID_Start}/u.test(joined) ? joined : `_${joined}`;
}

/** Not where the capital is several letters: `ß` stays. */
function capitalized(word: string): string {
  const capital = word.charAt(0).toUpperCase();
  return capital.length === 1 ? capital + word.slice(1) : word;
}

function shortened(name: string): string {
  if (name.length * 3 <= maxNameBytes) return name; // no UTF-16 unit takes more than three bytes
  const { read } = new TextEncoder().encodeInto(name, new Uint8Array(maxNameBytes));
  return name.slice(0, read);
}

/** `UserName` to `userName`; a leading run of capitals goes down together: `APIKey` to `apiKey`. */
export function camelCase(pascal: string): string {
  return pascal.replace(/^_?\p{Lu}+(?=\p{Lu}\p{Ll})|^_?\p{Lu}+$|^_?\p{Lu}/u, (start) => start.toLowerCase());
}

/** `UserName` to `user-name`, `HTTPServer2` to `http-server2`. */
export function kebabCase(pascal: string): string {
  const words = pascal.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1-$2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2");
  return words.toLowerCase().replace(/^_/, "");
}

/** The name of a module without its ending. */
function fileName(pascal: string): string {
  const name = kebabCase(pascal);
  return /^(con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `${name}_` : name;
}

/** Hands out names that are unique without regard to case, so that they can be file names on every system. */
export class NameRegistry {
  readonly #taken = new Set<string>();
  /** The number that a name got last: thousands may ask for the same. */
  readonly #last = new Map<string, number>();

  constructor(reserved: readonly string[] = []) {
    for (const name of reserved) this.#taken.add(folded(name));
  }

  /** The name itself, or with the lowest number from 2 that makes it, with every one of its `suffixes`, unique. */
  take(name: string, suffixes: readonly string[] = [""]): string {
    const request = [folded(name), ...suffixes].join("\n");
    for (let number = this.#last.get(request) ?? 1; ; number++) {
      const candidate = number === 1 ? name : `${name}${number}`;
      const all = suffixes.map((suffix) => folded(candidate + suffix));
      if (all.some((entry) => this.#taken.has(entry))) continue;
      for (const entry of all) this.#taken.add(entry);
      this.#last.set(request, number);
      return candidate;
    }
  }
}

/** The same for names that some file system takes for one: by case (`ſ` and `s`, `ß` and `ẞ`) or by composition of letters. */
function folded(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

/** The registry that component schemas and operations of one document share for their types. */
export function typeRegistry(): NameRegistry {
  return new NameRegistry(reservedTypes);
}

/** The registry of the client's methods. */
export function methodRegistry(): NameRegistry {
  return new NameRegistry(reservedMethods);
}

/** @param differs - Whether the schema as written differs from the schema as read. */
export function schemaNames(name: string, differs: boolean, types: NameRegistry): SchemaNames {
  const type = types.take(pascalCase(name));
  const inputType = differs ? types.take(`${type}Input`) : type;
  const camel = camelCase(type);
  const inputCamel = camelCase(inputType);
  return {
    type,
    inputType,
    validator: `${camel}Validator`,
    inputValidator: `${inputCamel}Validator`,
    guard: `is${type}`,
    inputGuard: `is${inputType}`,
    builder: `build${type}`,
    inputBuilder: `build${inputType}`,
    ...fixtureNames(type, inputType, types),
    examples: `${camel}Examples`,
    inputExamples: `${inputCamel}Examples`,
    file: fileName(type),
  };
}

type FixtureNames = Pick<
  SchemaNames,
  | "arbitrary"
  | "inputArbitrary"
  | "counterExamples"
  | "inputCounterExamples"
  | "invalidArbitrary"
  | "invalidInputArbitrary"
>;

/** Plurals and `Invalid...` may be what another schema is called, so they are taken as well, each among its own kind. */
function fixtureNames(type: string, inputType: string, types: NameRegistry): FixtureNames {
  const arbitrary = (name: string) => camelCase(`${types.take(name, [" arbitrary"])}Arbitrary`);
  const invalid = (name: string) => `invalid${types.take(plural(name), [" invalid"])}`;
  const read = {
    arbitrary: arbitrary(type),
    counterExamples: invalid(type),
    invalidArbitrary: arbitrary(`Invalid${type}`),
  };
  if (inputType === type) {
    const { arbitrary: inputArbitrary, counterExamples: inputCounterExamples } = read;
    return { ...read, inputArbitrary, inputCounterExamples, invalidInputArbitrary: read.invalidArbitrary };
  }
  return {
    ...read,
    inputArbitrary: arbitrary(inputType),
    inputCounterExamples: invalid(inputType),
    invalidInputArbitrary: arbitrary(`Invalid${inputType}`),
  };
}

/** `Partition` to `Partitions`, `Status` to `Statuses`, `Query` to `Queries`; `Modules` is a plural already. */
function plural(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  if (/[^sui]s$/i.test(name)) return name;
  return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}

export function operationNames(name: string, methods: NameRegistry, types: NameRegistry): OperationNames {
  const method = methods.take(camelCase(pascalCase(name)));
  const base = types.take(method.charAt(0).toUpperCase() + method.slice(1), ["Request", "Response", "Error"]);
  return {
    method,
    requestType: `${base}Request`,
    responseType: `${base}Response`,
    errorType: `${base}Error`,
    validator: `${method}Operation`,
    requestBuilder: `build${base}Request`,
    responseBuilder: `build${base}Response`,
    file: fileName(base),
  };
}

/** The id of an operation without `operationId`: `GET /pets/{petId}` to `getPetsPetId`. */
export function derivedOperationId(method: string, path: string): string {
  return method + (path === "/" ? "Root" : pascalCase(path).replace(/^_/, ""));
}
