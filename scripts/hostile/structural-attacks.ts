import type { Json } from "../json/json.ts";

/** A document that attacks by its form: depth, size, repetition, references, and what a parser makes of odd bytes. */
export interface StructuralAttack {
  readonly name: string;
  /** By path within a folder of their own; the first is the document. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Symbolic links within the folder, each with its target. */
  readonly links?: Readonly<Record<string, string>>;
  /** What has to come of it: the packages, or a refusal that says so. */
  readonly want: "packages" | RegExp;
  /** What is said beside the packages; nothing, where it is absent. */
  readonly warning?: RegExp;
}

const info = { title: "T", version: "1" };

function json(document: object): StructuralAttack["files"] {
  return { "api.json": JSON.stringify({ openapi: "3.1.1", info, ...document }) };
}

function schemas(components: Readonly<Record<string, Json>>): StructuralAttack["files"] {
  return json({ components: { schemas: components } });
}

function yaml(text: string): StructuralAttack["files"] {
  return { "api.yaml": `openapi: 3.1.1\ninfo: { title: T, version: "1" }\n${text}` };
}

function ref(name: string | number): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** `length` entries, each made of its index. */
function table(length: number, key: (index: number) => string, value: (index: number) => Json): Record<string, Json> {
  return Object.fromEntries(Array.from({ length }, (_, index) => [key(index), value(index)]));
}

function chain(length: number, link: (next: Json) => Json): Record<string, Json> {
  return table(length, (index) => `S${index}`, (index) => (index === length - 1 ? { type: "string" } : link(ref(`S${index + 1}`)))); // prettier-ignore
}

function nested(depth: number, open: string, core: string, close: string): string {
  return open.repeat(depth) + core + close.repeat(depth);
}

function raw(schema: string): StructuralAttack["files"] {
  return {
    "api.json": `{"openapi":"3.1.1","info":{"title":"T","version":"1"},"components":{"schemas":{"A":${schema}}}}`,
  };
}

const mebibyte = "m".repeat(1024 * 1024);

const deep: readonly StructuralAttack[] = [
  {
    name: "10,000 lists in each other",
    files: raw(`{"default":${nested(10_000, "[", "1", "]")}}`),
    want: /nested more than/,
  },
  {
    name: "10,000 objects in each other",
    files: raw(nested(10_000, '{"properties":{"a":', "{}", "}}")),
    want: /nested more than/,
  },
  {
    name: "10,000 YAML lists in each other",
    files: yaml(`x-a: ${nested(10_000, "[", "", "]")}`),
    want: /nested more than/,
  },
  {
    name: "10,000 YAML maps in each other",
    files: yaml(`x-a: ${nested(10_000, "{a: ", "1", "}")}`),
    want: /nested more than/,
  },
  {
    name: "10,000 YAML dashes in one line",
    files: yaml(`x-a:\n  ${"- ".repeat(10_000)}a\n`),
    want: /nested more than/,
  },
  { name: "90 schemas in each other", files: raw(nested(90, '{"properties":{"a":', "{}", "}}")), want: "packages" },
  { name: "90 allOf in each other", files: raw(nested(90, '{"allOf":[', "{}", "]}")), want: "packages" },
  {
    name: "60 anyOf in each other",
    files: raw(nested(60, '{"anyOf":[', '{"type":"string"}', ',{"type":"null"}]}')),
    want: "packages",
  },
  { name: "180 not in each other", files: raw(nested(180, '{"not":', '{"type":"string"}', "}")), want: "packages" },
  { name: "an example 180 levels deep", files: raw(`{"examples":[${nested(180, "[", "1", "]")}]}`), want: "packages" },
  { name: "a constant 180 levels deep", files: raw(`{"const":${nested(180, '{"a":', "1", "}")}}`), want: "packages" },
];

const bombs: readonly StructuralAttack[] = [
  {
    name: "properties that double thirty times",
    files: schemas(chain(31, (next) => ({ type: "object", required: ["a", "b"], properties: { a: next, b: next } }))),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "allOf that doubles thirty times",
    files: schemas(chain(31, (next) => ({ allOf: [next, next] }))),
    want: /apply to one value here/,
  },
  {
    name: "anyOf that doubles twenty times",
    files: schemas(chain(21, (next) => ({ anyOf: [next, { type: "object", properties: { a: next } }] }))),
    want: "packages",
  },
  {
    name: "oneOf that doubles thirty times",
    files: schemas(chain(31, (next) => ({ oneOf: [next, { not: next }] }))),
    want: /apply to one value here/,
  },
  {
    name: "tuples that double thirty times",
    files: schemas(chain(31, (next) => ({ type: "array", prefixItems: [next, next], minItems: 2 }))),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "lists of at least a thousand, six levels",
    files: schemas(chain(7, (next) => ({ type: "array", items: next, minItems: 1000 }))),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "an allOf of 20 anyOf of two",
    files: schemas({
      A: {
        allOf: Array.from({ length: 20 }, (_, index) => ({
          anyOf: [{ required: [`a${index}`] }, { required: [`b${index}`] }],
        })),
      },
    }),
    want: "packages",
  },
  {
    name: "an allOf of 12 oneOf of eight objects",
    files: schemas({
      A: {
        allOf: Array.from({ length: 12 }, (_, row) => ({
          oneOf: Array.from({ length: 8 }, (_, column) => ({
            properties: { [`p${row}`]: { const: column } },
            required: [`p${row}`],
          })),
        })),
      },
    }),
    want: "packages",
  },
  {
    name: "a chain of 10,000 references",
    files: schemas(chain(10_000, (next) => next)),
    want: /apply to one value here/,
  },
  {
    name: "a chain of 1,000 properties",
    files: schemas(chain(1_000, (next) => ({ type: "object", properties: { a: next }, required: ["a"] }))),
    want: /A chain of references/,
  },
  {
    name: "a chain of 2,000 allOf",
    files: schemas(chain(2_000, (next) => ({ allOf: [next] }))),
    want: /apply to one value here/,
  },
  {
    name: "100 dependentRequired in a row",
    files: schemas({
      A: {
        type: "object",
        required: ["p0"],
        dependentRequired: table(
          100,
          (index) => `p${index}`,
          (index) => [`p${index + 1}`],
        ),
      },
    }),
    want: "packages",
  },
  {
    name: "40 schemas that each refer to all",
    files: schemas(
      table(
        40,
        (index) => `S${index}`,
        () => ({
          type: "object",
          properties: table(
            40,
            (index) => `p${index}`,
            (index) => ref(`S${index}`),
          ),
        }),
      ),
    ),
    want: "packages",
  },
  {
    name: "a schema of itself by two patterns and by the rest",
    files: schemas({
      A: {
        patternProperties: {
          x: { $ref: "#/components/schemas/A", maxProperties: 10 },
          "(?<!a)b": { $ref: "#/components/schemas/A", prefixItems: [ref("A")] },
        },
        oneOf: [{ allOf: [{ patternProperties: {} }, { maxProperties: 8, unevaluatedProperties: ref("A") }] }],
      },
    }),
    want: "packages",
  },
  {
    name: "a list of itself whose items differ",
    files: schemas({ A: { items: ref("A"), uniqueItems: true } }),
    want: "packages",
  },
  {
    name: "at least eleven properties of itself",
    files: schemas({
      A: {
        oneOf: [
          {
            properties: { a: { required: ["b", "c"], anyOf: [ref("A"), ref("B")] } },
            additionalProperties: { oneOf: [ref("B"), { type: "number" }] },
          },
          { maxProperties: 10 },
        ],
      },
      B: {
        oneOf: [
          ref("A"),
          { additionalProperties: { additionalProperties: ref("B"), oneOf: [{ maximum: 10 }, { items: ref("B") }] } },
        ],
      },
    }),
    want: "packages",
  },
  {
    name: "20 unions of each other",
    files: schemas(
      table(
        20,
        (index) => `S${index}`,
        (own) => ({
          type: "object",
          properties: {
            a: { oneOf: Array.from({ length: 20 }, (_, index) => ref(`S${index}`)) },
            kind: { const: own },
          },
          required: ["kind"],
        }),
      ),
    ),
    want: "packages",
  },
  {
    name: "path items that double by callbacks",
    files: json({
      components: {
        pathItems: table(
          20,
          (index) => `P${index}`,
          (index) =>
            index === 19
              ? {}
              : {
                  post: {
                    callbacks: {
                      a: { "/a": { $ref: `#/components/pathItems/P${index + 1}` } },
                      b: { "/b": { $ref: `#/components/pathItems/P${index + 1}` } },
                    },
                  },
                },
        ),
      },
      paths: { "/a": { $ref: "#/components/pathItems/P0" } },
    }),
    want: /referred to more than/,
  },
  {
    name: "an alias bomb",
    files: yaml(
      `x-a: &a0 [x,x]\n${Array.from({ length: 30 }, (_, index) => `x-b${index}: &a${index + 1} [*a${index}, *a${index}]\n`).join("")}`,
    ),
    want: /Aliases repeat/,
  },
  {
    name: "a bomb of merge keys",
    files: yaml(
      `x-a: &a0 {k: v}\n${Array.from({ length: 30 }, (_, index) => `x-b${index}: &a${index + 1} {<<: [*a${index}, *a${index}], k${index}: v}\n`).join("")}`,
    ),
    want: /Aliases repeat/,
  },
  {
    name: "10,000 aliases of one text",
    files: yaml(`x-a: &a text\nx-b: [${"*a, ".repeat(10_000)}]\npaths: {}\n`),
    want: "packages",
  },
];

const circles: readonly StructuralAttack[] = [
  { name: "an allOf of itself", files: schemas({ A: { allOf: [ref("A")] } }), want: /applying to it again/ },
  {
    name: "an allOf of itself by a thousand others",
    files: schemas({ ...chain(1_000, (next) => ({ allOf: [next] })), S999: { allOf: [ref("S0")] } }),
    want: /applying to it again/,
  },
  { name: "a reference to itself", files: schemas({ A: ref("A") }), want: /applying to it again/ },
  {
    name: "a property of itself that is required",
    files: schemas({ A: { type: "object", properties: { a: ref("A") }, required: ["a"] } }),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "a response that refers to itself",
    files: json({ components: { responses: { A: { $ref: "#/components/responses/A" } } } }),
    want: "packages",
  },
  {
    name: "two parameters that refer to each other",
    files: json({
      components: {
        parameters: { A: { $ref: "#/components/parameters/B" }, B: { $ref: "#/components/parameters/A" } },
      },
    }),
    want: "packages",
  },
  {
    name: "an alias within its anchor",
    files: yaml("x-a: &a { b: *a }\npaths: {}\n"),
    want: /inside of its own anchor/,
  },
  {
    name: "two files that refer to each other",
    files: { ...schemas({ A: { $ref: "b.json#/B" } }), "b.json": '{"B":{"$ref":"api.json#/components/schemas/A"}}' },
    want: /applying to it again/,
  },
];

const escapes: readonly StructuralAttack[] = [
  ...[
    "../../../etc/passwd",
    "/etc/passwd",
    "..%2f..%2f..%2fetc%2fpasswd.json",
    "%2e%2e/%2e%2e/%2e%2e/etc/hosts.json",
    "file:///etc/passwd",
    "file:/etc/hosts.json",
    "//server/share/a.json",
    "\\\\server\\share\\a.json",
    "C:\\a.json",
    "http://127.0.0.1:1/a.json",
    "https://example.com/a.json",
    "data:application/json,{}",
    "javascript:alert(1)",
    "node:fs",
    "/dev/stdin",
    "/proc/self/environ",
    "a.json\u0000.txt",
    "a\u0000.json",
  ].map((target) => ({
    name: `a reference to ${JSON.stringify(target)}`,
    files: schemas({ A: { $ref: target } }),
    want: /Fix: /,
  })),
  {
    name: "a link out of the folder",
    files: schemas({ A: { $ref: "link.json" } }),
    links: { "link.json": "/etc/hostname" },
    want: /leaves the document's root folder/,
  },
  {
    name: "a folder that is a link out of the folder",
    files: schemas({ A: { $ref: "etc/hosts.json" } }),
    links: { etc: "/etc" },
    want: /leaves the document's root folder/,
  },
  {
    name: "a link to a device",
    files: schemas({ A: { $ref: "zero.json" } }),
    links: { "zero.json": "/dev/zero" },
    want: /leaves the document's root folder/,
  },
  {
    name: "a folder named as a file",
    files: { ...schemas({ A: { $ref: "folder.json" } }), "folder.json/a.txt": "a" },
    want: /not a regular file/,
  },
  {
    name: "a link to itself",
    files: schemas({ A: { $ref: "loop.json" } }),
    links: { "loop.json": "loop.json" },
    want: /Fix: /,
  },
];

const large: readonly StructuralAttack[] = [
  { name: "a description of 1 MiB", files: schemas({ A: { description: mebibyte } }), want: "packages" },
  {
    name: "a title of 1 MiB of comment ends",
    files: schemas({ A: { title: "*/".repeat(512 * 1024) } }),
    want: "packages",
  },
  {
    name: "a component's name of 1 MiB",
    files: schemas({ [mebibyte]: { type: "string" } }),
    want: /has more than 2000 characters/,
  },
  {
    name: "a property's name of 1 MiB",
    files: schemas({ A: { type: "object", properties: { [mebibyte]: {} }, required: [mebibyte] } }),
    want: /has more than 2000 characters/,
  },
  { name: "a constant of 1 MiB", files: schemas({ A: { const: mebibyte } }), want: "packages" },
  {
    name: "a type of 1 MiB",
    files: schemas({ A: { type: mebibyte } }),
    want: "packages",
    warning: /is expected; it is left out/,
  },
  { name: "a reference of 1 MiB", files: schemas({ A: { $ref: `#/${mebibyte}` } }), want: /Correct the reference/ },
  { name: "a file name of 1 MiB", files: schemas({ A: { $ref: `${mebibyte}.json` } }), want: /Fix: / },
  {
    name: "a pattern of 1 MiB",
    files: schemas({ A: { type: "string", pattern: mebibyte } }),
    want: "packages",
    warning: /is no regular expression/,
  },
  {
    name: "a path of 1 MiB",
    files: json({ paths: { [`/${mebibyte}`]: { get: {} } } }),
    want: /has more than 2000 characters/,
  },
  {
    name: "an operationId of 1 MiB",
    files: json({ paths: { "/a": { get: { operationId: mebibyte } } } }),
    want: "packages",
  },
  {
    name: "a path of 100,000 braces",
    files: json({ paths: { [`/${"{".repeat(100_000)}`]: { get: {} } } }),
    want: /has more than 2000 characters/,
  },
  {
    name: "a path with 2,000 parameters",
    files: json({
      paths: {
        [`/${Array.from({ length: 2_000 }, (_, index) => `{p${index}}`).join("/")}`]: {
          get: {},
        },
      },
    }),
    want: /has more than 2000 characters/,
  },
  {
    name: "an enum of 20,000 words",
    files: schemas({ A: { enum: Array.from({ length: 20_000 }, (_, index) => `word ${index}`) } }),
    want: "packages",
  },
  {
    name: "an object of 3,000 properties",
    files: schemas({
      A: {
        type: "object",
        properties: table(
          3_000,
          (index) => `p${index}`,
          () => ({ type: "string" }),
        ),
      },
    }),
    want: "packages",
  },
  {
    name: "1,000 required properties",
    files: schemas({ A: { type: "object", required: Array.from({ length: 1_000 }, (_, index) => `p${index}`) } }),
    want: "packages",
  },
  {
    name: "1,500 names that become one",
    files: schemas(
      table(
        1_500,
        (index) => `a${"-".repeat(index)}`,
        () => ({ type: "string" }),
      ),
    ),
    want: "packages",
  },
  {
    name: "1,500 operations that become one",
    files: json({
      paths: {
        "/a": { get: {} },
        ...table(
          1_500,
          (index) => `/a${"-".repeat(index)}`,
          () => ({ get: {} }),
        ),
      },
    }),
    want: "packages",
  },
  {
    name: "20,000 faults",
    files: schemas(
      table(
        20_000,
        (index) => `S${index}`,
        () => ({ $ref: "nowhere.txt" }),
      ),
    ),
    want: /and 19800 more/,
  },
  {
    name: "20,000 warnings",
    files: json({
      paths: {},
      ...table(
        20_000,
        (index) => `unknown${index}`,
        () => 1,
      ),
    }),
    want: "packages",
    warning: /and 19800 more/,
  },
  {
    name: "a text of at least a thousand million characters",
    files: schemas({ A: { type: "string", minLength: 1e9 } }),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "a list of at least a thousand million",
    files: schemas({ A: { type: "array", minItems: 1e9 } }),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "at least a thousand million different items",
    files: schemas({ A: { type: "array", minItems: 1e9, uniqueItems: true } }),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "at least a thousand million properties",
    files: schemas({ A: { type: "object", minProperties: 1e9 } }),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "a pattern repeated a thousand million times",
    files: schemas({ A: { type: "string", pattern: "^(a{1000}){1000}{1000}$" } }),
    want: "packages",
    warning: /is no regular expression/,
  },
  {
    name: "a pattern of a{1000000000}",
    files: schemas({ A: { type: "string", pattern: "^a{1000000000}$" } }),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "a pattern that backtracks in all texts, none of which is allowed",
    files: raw('{"type":"string","minLength":20,"pattern":"^(a+)+$","not":{"pattern":"a"}}'),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "a pattern that backtracks",
    files: schemas({
      A: { type: "string", pattern: "^(a+)+$", examples: [`${"a".repeat(50)}!`], enum: [`${"a".repeat(50)}!`, "a"] },
    }),
    want: "packages",
    warning: /can be kept busy/,
  },
  {
    name: "a pattern of nested repetitions",
    files: schemas({
      A: { type: "string", pattern: `^${nested(40, "(", "a", ")+")}$`, default: `${"a".repeat(40)}!` },
    }),
    want: "packages",
    warning: /can be kept busy/,
  },
  {
    name: "a property pattern that backtracks",
    files: schemas({
      A: {
        patternProperties: { "^(a|a)*$": { type: "string" } },
        properties: { [`${"a".repeat(60)}!`]: { type: "number" } },
        required: [`${"a".repeat(60)}!`],
      },
    }),
    want: "packages",
    warning: /can be kept busy/,
  },
];

const odd: readonly StructuralAttack[] = [
  { name: "a number too large", files: raw('{"maximum":1e400}'), want: /too large for a double/ },
  { name: "a negative zero", files: raw('{"const":-0,"minimum":-0}'), want: "packages" },
  {
    name: "the extremes of a double",
    files: raw('{"type":"number","minimum":5e-324,"maximum":1.7976931348623157e308,"multipleOf":5e-324}'),
    want: "packages",
    warning: /is satisfied by no value/,
  },
  {
    name: "an integer of 400 digits in YAML",
    files: yaml(`x-a: ${"9".repeat(400)}\npaths: {}\n`),
    want: /no JSON value/,
  },
  {
    name: "keys that stand twice in JSON",
    files: { "api.json": '{"openapi":"3.1.1","info":{"title":"T","version":"1"},"paths":{"/a":{}},"paths":{}}' },
    want: /stands here twice/,
  },
  { name: "keys that stand twice in YAML", files: yaml("paths: {}\npaths: {}\n"), want: /stands here twice/ },
  {
    name: "the prototype as a key",
    files: raw(
      '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}},"required":["__proto__","constructor"],"default":{"__proto__":{"polluted":true}},"__proto__":{"polluted":true}}',
    ),
    want: "packages",
    warning: /Unknown field "__proto__"/,
  },
  {
    name: "the prototype as a merged key",
    files: yaml('x-a: &a { "__proto__": { polluted: true } }\nx-b: { <<: *a }\npaths: {}\n'),
    want: "packages",
  },
  {
    name: "halves of surrogate pairs",
    files: raw('{"description":"\\ud800","enum":["\\udfff","\\ud83d"],"title":"\\udc00\\ud800"}'),
    want: "packages",
  },
  { name: "a byte order mark", files: { "api.json": `\ufeff${json({ paths: {} })["api.json"]}` }, want: "packages" },
  { name: "bytes that are no UTF-8", files: { "api.json": Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d) }, want: /not UTF-8/ },
  {
    name: "UTF-16",
    files: { "api.json": Buffer.from(`\ufeff${json({ paths: {} })["api.json"]}`, "utf16le") },
    want: /not UTF-8/,
  },
  { name: "nothing", files: { "api.yaml": "" }, want: /no OpenAPI document/ },
  { name: "NUL bytes", files: { "api.yaml": "\u0000".repeat(1_000) }, want: /Fix: / },
  {
    name: "a tag of YAML that names a class",
    files: yaml("x-a: !!python/object/apply:os.system [id]\npaths: {}\n"),
    want: /no meaning in JSON/,
  },
  {
    name: "a tag of YAML for functions",
    files: yaml('x-a: !<tag:yaml.org,2002:js/function> "function () {}"\npaths: {}\n'),
    want: /no meaning in JSON/,
  },
  {
    name: "binary data, sets, dates and ordered maps",
    files: yaml("x-a: !!binary aGk=\nx-b: !!set {a}\nx-c: !!timestamp 2001-01-01\nx-d: !!omap [a: 1]\npaths: {}\n"),
    want: /no meaning in JSON/,
  },
  {
    name: "a tag directive",
    files: { "api.yaml": "%TAG ! tag:evil.example,2000:\n---\nopenapi: !x 3.1.1\n" },
    want: /no meaning in JSON/,
  },
  { name: "a second document", files: yaml("paths: {}\n---\n{}\n"), want: /second document/ },
  {
    name: "a terminal's escapes in what is wrong",
    files: schemas({ "\u001b[2J\u001b]0;title\u0007": { type: "\u001b[31m\u009b1m\u202e" } }),
    want: "packages",
    warning: /is no name for a component/,
  },
  { name: "a megabyte of open brackets", files: { "api.json": "[".repeat(1_000_000) }, want: /Fix: / },
  { name: "a megabyte of open brackets in YAML", files: { "api.yaml": "[".repeat(1_000_000) }, want: /Fix: / },
  {
    name: "a megabyte of anchors",
    files: yaml(`x-a:\n${Array.from({ length: 100_000 }, (_, index) => `  - &a${index} x\n`).join("")}paths: {}\n`),
    want: "packages",
  },
  {
    name: "a YAML key of 100,000 lines",
    files: yaml(`? |\n${"  line\n".repeat(100_000)}: 1\npaths: {}\n`),
    want: /has more than 2000 characters/,
  },
];

export const structuralAttacks: readonly StructuralAttack[] = [...deep, ...bombs, ...circles, ...escapes, ...large, ...odd]; // prettier-ignore
