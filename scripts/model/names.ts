/**
 * The names that code derives from a document's names. docs/names.md says the rules to people; they stand here and in
 * the files beside, which this one imports, and nowhere else.
 */
import { childPointer } from "../json/json-pointer.ts";
import { fileName } from "./file-name.ts";
import { NameRegistry, reservedMethods, reservedTypes, reservedValues } from "./name-registry.ts";
import { UnsupportedSpecError } from "./unsupported-spec-error.ts";
import type { Direction } from "./types.ts";
import { camelCase, pascalCase } from "./word-case.ts";

export interface SchemaNames {
  /** The type as read: `Pet`. */
  readonly type: string;
  /** The type as written: `PetInput`; the same as `type` where the two do not differ. */
  readonly inputType: string;
  /** `petValidator` */
  readonly validator: string;
  /** `petInputValidator`; the same as `validator` where read and written do not differ. */
  readonly inputValidator: string;
  /** The bare type guard: `isPet` */
  readonly guard: string;
  readonly inputGuard: string;
  /** `buildPet` */
  readonly builder: string;
  readonly inputBuilder: string;
  /** `petArbitrary` */
  readonly arbitrary: string;
  readonly inputArbitrary: string;
  /** `invalidPets` */
  readonly counterExamples: string;
  readonly inputCounterExamples: string;
  /** `invalidPetArbitrary` */
  readonly invalidArbitrary: string;
  readonly invalidInputArbitrary: string;
  /** `petExamples` */
  readonly examples: string;
  readonly inputExamples: string;
  /** The module's name without ending: `pet`. */
  readonly file: string;
}

/** What only generated code calls by name. Unique like all others, since a module may need those of many schemas. */
export interface InnerNames {
  /** `acceptsPet(value): boolean`, which may throw what a getter throws; `isPet` is its public form. */
  readonly accepts: string;
  /** `collectPet(value, report): void` */
  readonly collect: string;
  /** `petJsonSchema` */
  readonly jsonSchema: string;
  /** `petPlan` */
  readonly plan: string;
  /** `petDefinition` */
  readonly definition: string;
  /** `invalidPetsPlan` */
  readonly counterPlan: string;
}

export interface OperationNames {
  /** The method of the client: `createPet`. */
  readonly method: string;
  /** `CreatePetRequest`: path, query, header, cookie and body together. */
  readonly requestType: string;
  /** `CreatePetResponse`: the bodies of success. */
  readonly responseType: string;
  /** `CreatePetError`: the documented bodies of failure. */
  readonly errorType: string;
  /** `createPetOperation` */
  readonly validator: string;
  /** `createPetRequestChecks`, which only generated code calls by name. */
  readonly requestChecks: string;
  /** `createPetResponseChecks`, which only generated code calls by name. */
  readonly responseChecks: string;
  /** `buildCreatePetRequest` */
  readonly requestBuilder: string;
  /** `buildCreatePetResponse` */
  readonly responseBuilder: string;
  /** The module's name without ending: `create-pet`. */
  readonly file: string;
}

/** What is to be named: a schema by its key, an operation by its id. */
export interface Nameable {
  readonly name: string;
  /** `x-ts-name`. */
  readonly chosen?: string | undefined;
  readonly pointer: string;
}

export interface NameableSchema extends Nameable {
  /** Whether the schema as written differs from the schema as read. */
  readonly differs: boolean;
  /** Whether it stands in `components/schemas`. One that has its name from elsewhere gives way. Default true. */
  readonly isListed?: boolean;
}

export interface DocumentNames {
  /** By the schema's key. */
  readonly schemas: ReadonlyMap<string, SchemaNames>;
  /** By the schema's key; the same for both directions where they do not differ. */
  readonly inner: ReadonlyMap<string, Readonly<Record<Direction, InnerNames>>>;
  /** By the operation's id. */
  readonly operations: ReadonlyMap<string, OperationNames>;
}

/** Names all of a document at once: who goes first where two want the same name must not depend on their places in it. */
export function documentNames(schemas: readonly NameableSchema[], operations: readonly Nameable[]): DocumentNames {
  const types = new NameRegistry(reservedTypes);
  const values = new NameRegistry(reservedValues);
  const claims = inOrder(schemas, pascalCase).map((schema) => [schema, claim(types, schema, pascalCase)] as const);
  // After all of them: a schema that is called `PetInput` has more right to the name than the written form of `Pet`.
  const named = claims.map(([{ name, differs }, type]): readonly [string, SchemaNames] => {
    const inputType = differs ? types.take(`${type}Input`) : type;
    return [name, schemaNames(type, inputType, values)];
  });
  const methods = new NameRegistry(reservedMethods);
  const methodName = (name: string): string => camelCase(pascalCase(name));
  const methodsNamed = inOrder(operations, methodName).map((operation) => {
    return [operation.name, operationNames(claim(methods, operation, methodName), types, values)] as const;
  });
  // After all that people use: a name that nobody sees gives way.
  const inner = named.map(([name, names]) => [name, innerNames(names, values)] as const);
  const operationsNamed = methodsNamed.map(([name, names]) => {
    return [name, { ...names, ...innerOperationNames(names, values) }] as const;
  });
  return { schemas: new Map(named), inner: new Map(inner), operations: new Map(operationsNamed) };
}

/** First what was chosen, then what is called so already, then what has to be changed or made; each by name. */
function inOrder<T extends Nameable & Pick<NameableSchema, "isListed">>(
  list: readonly T[],
  written: (name: string) => string,
): readonly T[] {
  const rankOf = ({ name, chosen, isListed }: T): number => {
    if (chosen !== undefined) return 0;
    return isListed === false ? 3 : written(name) === name ? 1 : 2;
  };
  const ranked = list.map((entry) => ({ entry, rank: rankOf(entry) }));
  ranked.sort((a, b) => a.rank - b.rank || (a.entry.name < b.entry.name ? -1 : 1));
  return ranked.map(({ entry }) => entry);
}

function claim(registry: NameRegistry, { name, chosen, pointer }: Nameable, written: (name: string) => string): string {
  if (chosen === undefined) return registry.take(written(name));
  const refuse = (fix: string): never => {
    const at = childPointer(pointer, "x-ts-name");
    throw new UnsupportedSpecError(at, `The name ${JSON.stringify(chosen)}`, fix);
  };
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(chosen)) {
    return refuse("Choose letters, digits and underscores, and no digit at the beginning.");
  }
  const taken = registry.take(written(chosen));
  return taken === written(chosen) ? taken : refuse("It is taken, or needed by the generated code. Choose another.");
}

function schemaNames(type: string, inputType: string, values: NameRegistry): SchemaNames {
  const read = valueNames(type, values);
  const written = inputType === type ? read : valueNames(inputType, values);
  return {
    type,
    inputType,
    ...read,
    inputValidator: written.validator,
    inputGuard: written.guard,
    inputBuilder: written.builder,
    inputArbitrary: written.arbitrary,
    inputCounterExamples: written.counterExamples,
    invalidInputArbitrary: written.invalidArbitrary,
    inputExamples: written.examples,
    file: fileName(type),
  };
}

type ValueNames = Pick<
  SchemaNames,
  "validator" | "guard" | "builder" | "arbitrary" | "counterExamples" | "invalidArbitrary" | "examples"
>;

/** `Is...`, `Invalid...` and plurals may be what another schema is called, so that these names can meet as well. */
function valueNames(type: string, values: NameRegistry): ValueNames {
  const camel = camelCase(type);
  return {
    validator: values.take(`${camel}Validator`),
    guard: values.take(`is${type}`),
    builder: values.take(`build${type}`),
    arbitrary: values.take(`${camel}Arbitrary`),
    counterExamples: values.take(`invalid${plural(type)}`),
    invalidArbitrary: values.take(`invalid${type}Arbitrary`),
    examples: values.take(`${camel}Examples`),
  };
}

function innerNames(names: SchemaNames, values: NameRegistry): Readonly<Record<Direction, InnerNames>> {
  const { type, counterExamples, inputType, inputCounterExamples } = names;
  const read = innerNamesOf(type, counterExamples, values);
  const write = inputType === type ? read : innerNamesOf(inputType, inputCounterExamples, values);
  return { read, write };
}

function innerNamesOf(type: string, counterExamples: string, values: NameRegistry): InnerNames {
  const camel = camelCase(type);
  return {
    accepts: values.take(`accepts${type}`),
    collect: values.take(`collect${type}`),
    jsonSchema: values.take(`${camel}JsonSchema`),
    plan: values.take(`${camel}Plan`),
    definition: values.take(`${camel}Definition`),
    counterPlan: values.take(`${counterExamples}Plan`),
  };
}

/** `Pet` to `Pets`, `Status` to `Statuses`, `Query` to `Queries`; `Modules` is a plural already. */
function plural(name: string): string {
  if (/[^aeiou]y$/i.test(name)) return `${name.slice(0, -1)}ies`;
  if (/[^sui]s$/i.test(name)) return name;
  return /(?:s|x|z|ch|sh)$/i.test(name) ? `${name}es` : `${name}s`;
}

type InnerOperationNames = Pick<OperationNames, "requestChecks" | "responseChecks">;

function innerOperationNames({ method }: Pick<OperationNames, "method">, values: NameRegistry): InnerOperationNames {
  return {
    requestChecks: values.take(`${method}RequestChecks`),
    responseChecks: values.take(`${method}ResponseChecks`),
  };
}

function operationNames(
  method: string,
  types: NameRegistry,
  values: NameRegistry,
): Omit<OperationNames, keyof InnerOperationNames> {
  const base = types.take(method.charAt(0).toUpperCase() + method.slice(1), ["Request", "Response", "Error"]);
  return {
    method,
    requestType: `${base}Request`,
    responseType: `${base}Response`,
    errorType: `${base}Error`,
    validator: values.take(`${method}Operation`),
    requestBuilder: values.take(`build${base}Request`),
    responseBuilder: values.take(`build${base}Response`),
    file: fileName(base),
  };
}
