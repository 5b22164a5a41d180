import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSpec, SpecError, type SpecIssue } from "./load-spec.ts";
import { writeTemporaryFiles } from "./write-temporary-files.ts";

/** The beginning of every document below: two lines, so that what a row gives begins on line 3. */
const head = 'openapi: "3.1.1"\ninfo: { title: T, version: "1" }\n';
const head30 = head.replace("3.1.1", "3.0.4");

interface Row {
  /** What comes after the head. */
  readonly given: string;
  readonly head?: string;
  /** `line:column pointer code` */
  readonly want: string;
  readonly message: string;
}

/** Every issue of the document, errors and warnings, the latter with "warning" in front. */
async function issuesOf({ given, head: start = head }: Row): Promise<readonly string[]> {
  const folder = writeTemporaryFiles({ "openapi.yaml": start + given });
  const path = join(folder, "openapi.yaml");
  try {
    return (await loadSpec(path)).warnings.map((issue) => `warning ${say(issue)}`);
  } catch (error) {
    if (error instanceof SpecError) return error.issues.map(say);
    throw error;
  }
}

function say({ line, column, pointer, code, message, fix }: SpecIssue): string {
  expect(fix).toMatch(/^[A-Z].*\.$/s);
  return `${line}:${column} ${pointer} ${code}\n${message}`;
}

function operation(text: string, path = "/a"): string {
  return `paths:\n  ${path}:\n    get: ${text}\n`;
}

function schemas(text: string): string {
  return `components:\n  schemas:\n    ${text.replaceAll("\n", "\n    ")}\n`;
}

const rows: readonly Row[] = [
  // Chosen names
  {
    given: schemas("A: { x-ts-name: 1 }"),
    want: "5:10 #/components/schemas/A/x-ts-name wrong-type",
    message: "x-ts-name is a number; it must be a string.",
  },
  {
    given: schemas("A: { properties: { a: { x-ts-name: B } } }"),
    want: "warning 5:29 #/components/schemas/A/properties/a/x-ts-name unused-name",
    message: "x-ts-name has no effect here: only schemas that references lead to and operations can be named.",
  },
  {
    given: schemas('A: { properties: { a: { x-ts-name: 1 }, b: { $ref: "#/components/schemas/A/properties/a" } } }'),
    want: "5:29 #/components/schemas/A/properties/a/x-ts-name wrong-type",
    message: "x-ts-name is a number; it must be a string.",
  },
  {
    given: operation("{ x-ts-name: b, parameters: [{ name: a, in: query, x-ts-name: c, schema: {} }] }"),
    want: "warning 5:61 #/paths/~1a/get/parameters/0/x-ts-name unused-name",
    message: "x-ts-name has no effect here: only schemas that references lead to and operations can be named.",
  },

  // Forms
  {
    given: operation(
      "{ requestBody: { content: { multipart/form-data: { encoding: { a: { headers: { X-A: { schema: {} } } } } } } } }",
    ),
    want: "warning 5:78 #/paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/headers part-headers",
    message: "Headers of a part are neither sent nor checked.",
  },

  // Syntax
  {
    given: "a: [1\nb: 2\n",
    want: "4:1 # invalid-syntax",
    message: "Broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ].",
  },
  { given: "tags: []\ntags: []\n", want: "4:1 # invalid-syntax", message: 'The key "tags" stands here twice.' },
  {
    given: "x-a: !js/function f\n",
    want: "3:19 # invalid-syntax",
    message: 'The tag "!js/function" has no meaning in JSON.',
  },
  { given: "x-a: .inf\n", want: "3:6 # invalid-syntax", message: ".inf is no JSON value." },
  { given: "x-a: &a [*a]\n", want: "3:10 # invalid-syntax", message: "The alias stands inside of its own anchor." },
  { given: "---\nb: 1\n", want: "3:1 # invalid-syntax", message: "Broken YAML: the file holds a second document." },

  // Version
  {
    head: "",
    given: 'swagger: "2.0"\n',
    want: "1:1 # unsupported-version",
    message: "This is a Swagger 2.0 document; OpenAPI 3.0, 3.1 or 3.2 is needed.",
  },
  {
    head: "",
    given: "a: 1\n",
    want: "1:1 # not-openapi",
    message: 'This is no OpenAPI document: it has no field "openapi".',
  },
  {
    head: "",
    given: "openapi: 3.1\n",
    want: "1:1 #/openapi unsupported-version",
    message: "Unknown OpenAPI version 3.1; 3.0, 3.1 and 3.2 are read.",
  },
  {
    head: "",
    given: "openapi: 4.0.0\n",
    want: "1:1 #/openapi unsupported-version",
    message: 'Unknown OpenAPI version "4.0.0"; 3.0, 3.1 and 3.2 are read.',
  },

  // Structure
  { given: "paths: text\n", want: "3:1 #/paths wrong-type", message: "Expected a Paths Object, got a string." },
  { given: "paths: {}\nservers: {}\n", want: "4:1 #/servers wrong-type", message: "Expected a list, got an object." },
  {
    given: "paths: {}\nservers: [{}]\n",
    want: "4:11 #/servers/0 missing-field",
    message: '"url" is missing; a Server Object needs it.',
  },
  {
    head: "openapi: 3.1.1\n",
    given: "info: { title: T }\npaths: {}\n",
    want: "warning 2:1 #/info missing-field",
    message: '"version" is missing; an Info Object needs it.',
  },
  {
    head: head30,
    given: "tags: []\n",
    want: "1:1 # missing-field",
    message: '"paths" is missing; an OpenAPI Object needs it.',
  },
  {
    given: "tags: []\n",
    want: "1:1 # missing-field",
    message: "The document describes nothing: it has no paths, no webhooks and no components.",
  },
  {
    given: "paths: { pets: {} }\n",
    want: "3:10 #/paths/pets unknown-key",
    message: '"pets" is no key of a Paths Object.',
  },
  {
    given: operation("{ responses: { ok: { description: d } } }"),
    want: "warning 5:25 #/paths/~1a/get/responses/ok unknown-key",
    message: '"ok" is no key of a Responses Object; it is left out.',
  },
  {
    given: operation("{ sumary: s }"),
    want: "warning 5:12 #/paths/~1a/get/sumary unknown-field",
    message: 'Unknown field "sumary" in an Operation Object; it is left out. Did you mean "summary"?',
  },
  {
    given: operation("{ description: null }"),
    want: "warning 5:12 #/paths/~1a/get/description null-value",
    message: '"description" is null where a string is expected; it counts as absent.',
  },
  {
    given: schemas("A: { type: strng }"),
    want: "warning 5:10 #/components/schemas/A/type wrong-type",
    message:
      '"type" is "strng" where one of "array", "boolean", "integer", "null", "number", "object", "string" is expected; it is left out. Did you mean "string"?',
  },
  {
    given: schemas("A: { type: String }"),
    want: "warning 5:10 #/components/schemas/A/type wrong-type",
    message:
      '"type" is "String" where one of "array", "boolean", "integer", "null", "number", "object", "string" is expected; it is read as "string".',
  },
  {
    given: operation("{ parameters: [{ name: a, in: body, schema: {} }] }"),
    want: "5:36 #/paths/~1a/get/parameters/0/in unknown-word",
    message: 'Unknown in "body".',
  },
  {
    given: schemas("A: { title: 1 }"),
    want: "warning 5:10 #/components/schemas/A/title wrong-type",
    message: '"title" is 1 where a string is expected; it is read as "1".',
  },
  {
    given: schemas("A: { maxLength: '5' }"),
    want: "warning 5:10 #/components/schemas/A/maxLength wrong-type",
    message: '"maxLength" is "5" where an integer is expected; it is read as 5.',
  },
  {
    given: schemas("A: { maximum: large }"),
    want: "warning 5:10 #/components/schemas/A/maximum wrong-type",
    message: '"maximum" is "large" where a number is expected; it is left out.',
  },
  {
    given: schemas("A: { maximum: 5, exclusiveMaximum: true }"),
    want: "warning 5:22 #/components/schemas/A/exclusiveMaximum wrong-type",
    message: '"exclusiveMaximum" is true as in OpenAPI 3.0, where a number is expected; it is read as there.',
  },
  {
    given: schemas("A: { discriminator: kind }"),
    want: "warning 5:10 #/components/schemas/A/discriminator wrong-type",
    message:
      '"discriminator" is "kind" where a Discriminator Object is expected; it is read as {"propertyName":"kind"}.',
  },
  {
    given: schemas("A: { properties: text }"),
    want: "5:10 #/components/schemas/A/properties wrong-type",
    message: "Expected an object, got a string.",
  },
  {
    given: schemas("A: { $ref: 5 }"),
    want: "5:10 #/components/schemas/A/$ref wrong-type",
    message: "Expected a string, got a number.",
  },
  {
    given: operation("{ security: ApiKey }"),
    want: "5:12 #/paths/~1a/get/security wrong-type",
    message: "Expected a list, got a string.",
  },
  {
    given: schemas("A: { properties: { $ref: ./b.yaml } }"),
    want: "5:24 #/components/schemas/A/properties/$ref wrong-type",
    message: "Expected a Schema Object, got a string.",
  },
  {
    given: operation("{ responses: { 200: { description: d, content: { text/plain: { $ref: '#/x' } } } } }"),
    want: "5:73 #/paths/~1a/get/responses/200/content/text~1plain/$ref misplaced-ref",
    message: "A $ref is not allowed in place of a Media Type Object.",
  },
  {
    head: head30,
    given: `paths: {}\n${schemas("A: { const: 1 }")}`,
    want: "warning 6:10 #/components/schemas/A/const wrong-version",
    message: '"const" of a Schema Object belongs to OpenAPI 3.1; in 3.0 it means nothing and is left out.',
  },
  {
    given: schemas("A: { type: string, nullable: true }"),
    want: "warning 5:24 #/components/schemas/A/nullable wrong-version",
    message: '"nullable" of a Schema Object belongs to OpenAPI 3.0; in 3.1 it means nothing and is left out.',
  },
  {
    head: head.replace("3.1.1", "3.2.0"),
    given: "paths:\n  /a: { additionalOperations: { COPY: {} } }\n",
    want: "warning 4:9 #/paths/~1a/additionalOperations unsupported-3.2",
    message: '"additionalOperations" is new in OpenAPI 3.2, and is not supported yet; it is left out.',
  },
  {
    head: head.replace("3.1.1", "3.2.0"),
    given: operation("{ parameters: [{ name: a, in: querystring, content: { text/plain: {} } }] }"),
    want: "warning 5:36 #/paths/~1a/get/parameters/0/in unsupported-3.2",
    message: "A parameter in querystring is new in OpenAPI 3.2, and is not supported yet; it is left out.",
  },
  {
    head: head.replace("3.1.1", "3.2.0"),
    given: operation("{ parameters: [{ name: a, in: cookie, style: cookie, schema: {} }] }"),
    want: "warning 5:48 #/paths/~1a/get/parameters/0/style unsupported-3.2",
    message: "The style cookie is new in OpenAPI 3.2; it is taken for form, which percent-encodes values.",
  },
  {
    head: head.replace("3.1.1", "3.2.0"),
    given: schemas("A: { discriminator: { propertyName: a, defaultMapping: A } }"),
    want: "warning 5:44 #/components/schemas/A/discriminator/defaultMapping unsupported-3.2",
    message: '"defaultMapping" is new in OpenAPI 3.2, and is not supported yet; it is left out.',
  },

  // References
  {
    given: schemas("Pet: {}\nA: { $ref: '#/components/schemas/Pat' }"),
    want: "6:10 #/components/schemas/A/$ref unknown-ref",
    message: '"#/components/schemas/Pat" leads nowhere: #/components/schemas has no "Pat". Did you mean "Pet"?',
  },
  {
    given: schemas("A: { $ref: '#pet' }"),
    want: "5:10 #/components/schemas/A/$ref unknown-ref",
    message: '"#pet" leads nowhere: FOLDER/openapi.yaml has no $anchor "pet".',
  },
  {
    given: schemas("A: { $ref: 'https://example.com/a.yaml' }"),
    want: "5:10 #/components/schemas/A/$ref remote-ref",
    message:
      'The reference "https://example.com/a.yaml" is a URL. Nothing is loaded from outside of the document\'s folder.',
  },
  {
    given: schemas("A: { $ref: 'file:///etc/passwd' }"),
    want: "5:10 #/components/schemas/A/$ref remote-ref",
    message: 'The reference "file:///etc/passwd" is a URL. Nothing is loaded from outside of the document\'s folder.',
  },
  {
    given: schemas("A: { $ref: ../../../a.yaml }"),
    want: "5:10 #/components/schemas/A/$ref ref-outside-root",
    message: 'The reference "../../../a.yaml" leaves the document\'s root folder.',
  },
  {
    given: schemas("A: { $ref: a.yaml }"),
    want: "5:10 #/components/schemas/A/$ref missing-file",
    message: '"a.yaml" leads to no file.',
  },
  {
    given: schemas("A: { $ref: openapi.yaml.txt }"),
    want: "5:10 #/components/schemas/A/$ref unknown-file-type",
    message: '"openapi.yaml.txt" is neither YAML nor JSON by its name.',
  },
  {
    given: `${schemas("A: { $ref: '#/components/parameters/P' }")}  parameters: { P: { name: p, in: query, schema: {} } }\n`,
    want: "warning 5:10 #/components/schemas/A/$ref wrong-ref-kind",
    message:
      '"#/components/parameters/P" leads to a Parameter Object where a Schema Object is expected. It is left out.',
  },
  {
    given: `${schemas("A: {}")}  parameters: { P: { $ref: '#/components/schemas/A' } }\n`,
    want: "6:22 #/components/parameters/P/$ref wrong-ref-kind",
    message: '"#/components/schemas/A" leads to a Schema Object where a Parameter Object is expected.',
  },
  {
    given: schemas("A: { $id: 'https://example.com/a', items: { $ref: '#/x' } }"),
    want: "5:49 #/components/schemas/A/items/$ref unknown-ref",
    message: '"#/x" leads nowhere: #/components/schemas/A has no "x".',
  },
  {
    given: schemas("A: { $id: 'https://example.com/a', items: { $ref: b } }"),
    want: "5:49 #/components/schemas/A/items/$ref unknown-ref",
    message:
      '"b" counts from the $id "https://example.com/a" of a schema around it, and no schema has the $id "https://example.com/b".',
  },
  {
    given: schemas("A: { $id: 'https://example.com/a', items: { $ref: '#b' } }"),
    want: "5:49 #/components/schemas/A/items/$ref unknown-ref",
    message: '"#b" leads nowhere: the schema with the $id "https://example.com/a" has no $anchor "b".',
  },
  {
    given: schemas("A: { $id: 'https://example.com/a#b' }"),
    want: "5:10 #/components/schemas/A/$id invalid-id",
    message:
      '"https://example.com/a#b" is no $id: it must be a URI without a fragment, absolute or relative to the one around it.',
  },
  {
    given: schemas("A: { $id: 'https://example.com/a' }\nB: { $id: 'https://example.com/a' }"),
    want: "6:10 #/components/schemas/B/$id duplicate-id",
    message: 'The $id "https://example.com/a" is taken by #/components/schemas/A of FOLDER/openapi.yaml.',
  },
  {
    given: schemas("A: { $anchor: a }\nB: { $dynamicAnchor: a }"),
    want: "6:10 #/components/schemas/B/$dynamicAnchor duplicate-anchor",
    message: 'The anchor "a" is taken by #/components/schemas/A.',
  },
  {
    given: schemas("A: { $dynamicRef: '#a' }"),
    want: "5:10 #/components/schemas/A/$dynamicRef unknown-ref",
    message: '"#a" leads nowhere: FOLDER/openapi.yaml has no $anchor "a".',
  },
  {
    given: schemas("A: { $recursiveRef: '#' }"),
    want: "5:10 #/components/schemas/A/$recursiveRef unsupported-keyword",
    message: '"$recursiveRef" is a keyword of an earlier draft of JSON Schema, which is not supported.',
  },
  {
    given: schemas("A: { discriminator: { propertyName: k, mapping: { b: B } } }"),
    want: "warning 5:55 #/components/schemas/A/discriminator/mapping/b unknown-mapping",
    message: 'The mapping leads to "B", which is neither a component schema nor a reference.',
  },
  {
    given: "paths:\n  /a: { $ref: '#/paths/~1a' }\n",
    want: "4:9 #/paths/~1a/$ref circular-path-item",
    message: "The path item refers to itself.",
  },

  {
    given: schemas(
      Array.from({ length: 14 }, (_, level) => {
        return `S${level}: { allOf: [${level === 13 ? "{}" : `{ $ref: '#/components/schemas/S${level + 1}' }, `.repeat(2)}] }`;
      }).join("\n"),
    ),
    want: "9:5 #/components/schemas/S4 too-many-ways",
    message: "More than 2000 schemas apply to one value here, counting each as often as there are ways to it.",
  },

  // Operations and parameters
  {
    given: "paths:\n  /a: { get: { operationId: f }, put: { operationId: f } }\n",
    want: "warning 4:41 #/paths/~1a/put/operationId duplicate-operation-id",
    message: 'The operationId "f" is taken by #/paths/~1a/get; here one is made of method and path.',
  },
  {
    given: `${operation("{ responses: { 200: { description: d, links: { l: { operationId: gett } } } }, operationId: get }")}`,
    want: "warning 5:62 #/paths/~1a/get/responses/200/links/l/operationId unknown-operation",
    message: 'The link leads to "gett", but no operation has that id. Did you mean "get"?',
  },
  {
    given: operation("{ responses: {} }", '"/a/{id}"'),
    want: "warning 5:5 #/paths/~1a~1{id}/get undeclared-path-parameter",
    message: '"/a/{id}" has {id}, but no path parameter "id" is declared; it is taken for any text.',
  },
  {
    given: operation("{ parameters: [{ name: id, in: path, required: true, schema: {} }] }"),
    want: "warning 5:25 #/paths/~1a/get/parameters/0 unused-path-parameter",
    message: 'The path parameter "id" has no place in "/a"; it is left out.',
  },
  {
    given: operation("{ parameters: [{ name: id, in: path, schema: {} }] }", '"/a/{id}"'),
    want: "warning 5:25 #/paths/~1a~1{id}/get/parameters/0 optional-path-parameter",
    message: 'The path parameter "id" is not marked as required; it is taken as required.',
  },
  {
    given: operation("{ parameters: [{ name: a, in: query, schema: {} }, { name: a, in: query, schema: {} }] }"),
    want: "warning 5:61 #/paths/~1a/get/parameters/1 duplicate-parameter",
    message: 'The query parameter "a" stands here twice; the first counts.',
  },
  {
    given: operation("{ parameters: [{ name: a, in: query }] }"),
    want: "warning 5:25 #/paths/~1a/get/parameters/0 undescribed-parameter",
    message: 'Neither "schema" nor "content" says what the value is; any is taken.',
  },
  {
    given: operation("{ parameters: [{ name: a, in: query, schema: {}, content: { text/plain: {} } }] }"),
    want: "warning 5:25 #/paths/~1a/get/parameters/0 schema-and-content",
    message: 'Both "schema" and "content" say what the value is; the schema counts.',
  },
  {
    given: operation("{ parameters: [{ name: a, in: query, content: {} }] }"),
    want: "5:47 #/paths/~1a/get/parameters/0/content parameter-content",
    message: '"content" has 0 media types, but the value can be written in one way only.',
  },
  {
    given: 'paths:\n  "/a/{b}": {}\n  "/a/{c}": {}\n',
    want: "warning 5:3 #/paths/~1a~1{c} same-path",
    message: '"/a/{c}" and "/a/{b}" are the same path: they differ only in parameter names.',
  },
  {
    given: 'paths:\n  "/a/{b": {}\n',
    want: "4:3 #/paths/~1a~1{b open-template",
    message: '"/a/{b" has a brace without its partner.',
  },
  {
    given: 'paths:\n  "/a/{b}/{b}": {}\n',
    want: "warning 4:3 #/paths/~1a~1{b}~1{b} repeated-template-name",
    message: '"/a/{b}/{b}" has {b} twice; one value stands in both places.',
  },
  {
    given: 'paths:\n  "/a?b=1": {}\n',
    want: "warning 4:3 #/paths/~1a?b=1 query-in-path",
    message: '"/a?b=1" has a query, which is no part of a path; it is sent as it stands.',
  },
  {
    given: 'paths:\n  "/a?b={c}": {}\n',
    want: "warning 4:3 #/paths/~1a?b={c} query-in-path",
    message:
      '"/a?b={c}" has a query, which is no part of a path; what is in braces there is taken for parameters in query.',
  },
  {
    given: 'paths:\n  "/a?b={c}": {}\n  /a: {}\n',
    want: "warning 4:3 #/paths/~1a?b={c} query-in-path",
    message:
      '"/a?b={c}" has a query, which is no part of a path; another path would be the same without it, so that it stays.',
  },

  // Security and the top
  {
    given: `${operation("{ security: [{ ApiKy: [] }] }")}components: { securitySchemes: { ApiKey: { type: http, scheme: basic } } }\n`,
    want: "warning 5:25 #/paths/~1a/get/security/0/ApiKy unknown-security-scheme",
    message: 'Unknown security scheme "ApiKy"; nothing is sent for it. Did you mean "ApiKey"?',
  },
  {
    given: "components: { securitySchemes: { K: { type: apiKey, in: header } } }\n",
    want: "3:34 #/components/securitySchemes/K missing-field",
    message: 'A security scheme of type "apiKey" needs "name", which is missing.',
  },
  {
    given: "components: { securitySchemes: { K: { type: apiKey, in: header, name: My API key } } }\npaths: {}\n",
    want: "warning 3:34 #/components/securitySchemes/K unsendable-scheme",
    message: '"My API key" is no name of a header; nothing is sent for this scheme.',
  },
  {
    head: "openapi: 3.1.1\n",
    given: "info: { title: T, version: '1', license: { name: L, url: u, identifier: MIT } }\npaths: {}\n",
    want: "warning 2:33 #/info/license license-twice",
    message: 'The license has both "url" and "identifier"; only one is allowed.',
  },
  {
    given: schemas("A B: {}"),
    want: "warning 5:5 #/components/schemas/A B component-name",
    message: '"A B" is no name for a component.',
  },

  {
    given: "paths: {}\nservers: [{ url: 'https://{tenat}.x', variables: { tenant: { default: a } } }]\n",
    want: "warning 4:13 #/servers/0/url unknown-server-variable",
    message: 'The URL has {tenat}, but "variables" does not describe it. Did you mean "tenant"?',
  },
  {
    given: "paths: {}\nservers: [{ url: '/{v}', variables: { v: { default: a, enum: [b] } } }]\n",
    want: "warning 4:44 #/servers/0/variables/v/default default-not-in-enum",
    message: 'The default "a" is not among the values of "enum".',
  },

  // Schemas
  {
    given: schemas("A: { pattern: '(' }"),
    want: "warning 5:10 #/components/schemas/A/pattern invalid-pattern",
    message: 'The pattern "(" is no regular expression: Unterminated group. It is left out.',
  },
  {
    given: schemas("A: { pattern: '/^[a-z]+$/i' }"),
    want: "warning 5:10 #/components/schemas/A/pattern invalid-pattern",
    message:
      'The pattern "/^[a-z]+$/i" is no regular expression: it has the slashes of a program around it, so that nothing matches. It is left out.',
  },
  {
    given: schemas(`A: { pattern: ${"a".repeat(10_001)} }`),
    want: "warning 5:10 #/components/schemas/A/pattern invalid-pattern",
    message: `The pattern "${"a".repeat(10_001)}" is no regular expression: it has more than 10000 characters. It is left out.`,
  },
  {
    given: schemas("A: { minLength: -1 }"),
    want: "warning 5:10 #/components/schemas/A/minLength negative-size",
    message: "minLength is -1; a size cannot be negative. It is left out.",
  },
  {
    given: schemas("A: { minimum: 2, maximum: 1 }"),
    want: "warning 5:10 #/components/schemas/A/minimum empty-range",
    message: "Nothing is valid between minimum 2 and maximum 1. Both are left out.",
  },
  {
    given: schemas("A: { multipleOf: 0 }"),
    want: "warning 5:10 #/components/schemas/A/multipleOf invalid-multiple-of",
    message: "multipleOf is 0; it must be greater than 0. It is left out.",
  },
  {
    given: schemas("A: { minLength: 3, maxLength: 2 }"),
    want: "warning 5:10 #/components/schemas/A/minLength empty-range",
    message: "Nothing is valid between minLength 3 and maxLength 2. Both are left out.",
  },
  {
    given: schemas("A: { required: [a, b], maxProperties: 1 }"),
    want: "warning 5:28 #/components/schemas/A/maxProperties empty-range",
    message: "2 properties are required, and maxProperties is 1. It is left out.",
  },
  {
    given: schemas("A: { type: [string, 'null'], enum: [1, 2] }"),
    want: "warning 5:34 #/components/schemas/A/enum contradictory-values",
    message: 'No value of enum is of the type "string" or "null". It is left out.',
  },
  {
    given: schemas("A: { const: 3, enum: [1, 2] }"),
    want: "warning 5:10 #/components/schemas/A/const contradictory-values",
    message: "const is 3, which enum does not list. Both are left out.",
  },
  {
    given: schemas("A: { required: [1] }"),
    want: "warning 5:21 #/components/schemas/A/required/0 wrong-type",
    message: 'The value is 1 where a string is expected; it is read as "1".',
  },
  {
    given: schemas("A: { required: true }"),
    want: "warning 5:10 #/components/schemas/A/required wrong-type",
    message: '"required" is true where a list is expected; it is left out.',
  },
  {
    given: schemas("A: { required: [a, a] }"),
    want: "warning 5:24 #/components/schemas/A/required/1 repeated-entry",
    message: '"required" lists "a" twice.',
  },
  {
    given: schemas("A: { enum: [] }"),
    want: "warning 5:10 #/components/schemas/A/enum empty-list",
    message: '"enum" is empty.',
  },
  {
    given: schemas("A: { oneOf: [] }"),
    want: "warning 5:10 #/components/schemas/A/oneOf empty-list",
    message: '"oneOf" is empty. It is left out.',
  },
  {
    given: schemas("A: { $schema: 'http://json-schema.org/draft-07/schema#' }"),
    want: "warning 5:10 #/components/schemas/A/$schema unknown-dialect",
    message:
      'The dialect "http://json-schema.org/draft-07/schema#" is not known; the schema is read as JSON Schema 2020-12.',
  },
  {
    given: schemas("A: { $ref: '#/components/schemas/B' }\nB: { $ref: '#/components/schemas/A' }"),
    want: "5:5 #/components/schemas/A circular-schema",
    message: "The schema applies to a value only by applying to it again: A -> B -> A.",
  },
  {
    given: schemas(
      "A: { allOf: [{ $ref: '#/components/schemas/B' }] }\nB: { allOf: [{ $ref: '#/components/schemas/A' }] }",
    ),
    want: "5:5 #/components/schemas/A circular-schema",
    message: "The schema applies to a value only by applying to it again: A -> A/allOf/0 -> B -> B/allOf/0 -> A.",
  },
];

test.each(rows)("reports $want", async (row) => {
  const issues = await issuesOf(row);
  expect(issues.map((issue) => issue.replace(/\/\S*\/openapi\.yaml/, "FOLDER/openapi.yaml"))).toEqual([
    `${row.want}\n${row.message}`,
  ]);
});

test("reports every syntax fault of a file", async () => {
  const issues = await issuesOf({ given: "a: 'b' c\nd: @e\nf: }\n", want: "", message: "" });
  expect(issues.map((issue) => issue.slice(0, 3))).toEqual(["3:8", "4:4", "5:4"]);
});

test.each([
  { given: '{"a": 1,}', want: 'Broken JSON: expected a key in double quotes, found "}".' },
  { given: '{"a": x}', want: 'Broken JSON: expected a value, found "x".' },
  { given: "[1 2]", want: 'Broken JSON: expected "," or "]", found "2".' },
  { given: '{"a"', want: 'Broken JSON: expected ":", found the end of the file.' },
  { given: "{} {}", want: 'Broken JSON: expected the end of the file, found "{".' },
  { given: "[1e999]", want: "The number is too large for a double." },
])("says what is wrong with the JSON $given", async ({ given, want }) => {
  const folder = writeTemporaryFiles({ "a.json": given });
  await expect(loadSpec(join(folder, "a.json"))).rejects.toMatchObject({ issues: [{ message: want, line: 1 }] });
});
