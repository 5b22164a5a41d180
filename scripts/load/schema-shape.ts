import {
  any, boolean, either, type FieldTable, integer, list, map, number, object, referable, since, string, until, word,
} from "./shape.ts"; // prettier-ignore

const schema = referable("Schema");
const schemas = list(schema);
const schemaMap = map(schema);

const type30 = word("array", "boolean", "integer", "number", "object", "string");
const type31 = word("array", "boolean", "integer", "null", "number", "object", "string");

/** The Schema Object: the dialect of 3.0, and JSON Schema 2020-12 with OpenAPI's own keywords since 3.1. */
export const schemaFields: FieldTable = {
  $ref: since("3.1", string),
  $id: since("3.1", string),
  $schema: since("3.1", string),
  $anchor: since("3.1", string),
  $dynamicRef: since("3.1", string),
  $dynamicAnchor: since("3.1", string),
  $vocabulary: since("3.1", map(boolean)),
  $comment: since("3.1", string),
  $defs: since("3.1", schemaMap),
  definitions: since("3.1", schemaMap), // the older name of $defs; still a place to refer to

  type: [until("3.0", type30), since("3.1", either(type31, list(type31)))],
  const: since("3.1", any),
  enum: list(any),

  multipleOf: number,
  minimum: number,
  maximum: number,
  exclusiveMinimum: [until("3.0", boolean), since("3.1", number)],
  exclusiveMaximum: [until("3.0", boolean), since("3.1", number)],

  minLength: integer,
  maxLength: integer,
  pattern: string,
  format: string,
  contentEncoding: since("3.1", string),
  contentMediaType: since("3.1", string),
  contentSchema: since("3.1", schema),

  prefixItems: since("3.1", schemas),
  items: schema,
  contains: since("3.1", schema),
  minContains: since("3.1", integer),
  maxContains: since("3.1", integer),
  minItems: integer,
  maxItems: integer,
  uniqueItems: boolean,
  unevaluatedItems: since("3.1", schema),

  properties: schemaMap,
  patternProperties: since("3.1", schemaMap),
  additionalProperties: [until("3.0", either(boolean, schema)), since("3.1", schema)],
  propertyNames: since("3.1", schema),
  required: list(string),
  minProperties: integer,
  maxProperties: integer,
  dependentRequired: since("3.1", map(list(string))),
  dependentSchemas: since("3.1", schemaMap),
  dependencies: since("3.1", map(either(list(string), schema))), // the older name of the two; still understood
  unevaluatedProperties: since("3.1", schema),

  allOf: schemas,
  anyOf: schemas,
  oneOf: schemas,
  not: schema,
  if: since("3.1", schema),
  then: since("3.1", schema),
  else: since("3.1", schema),

  nullable: until("3.0", boolean),
  discriminator: object("Discriminator"),
  xml: object("XML"),
  externalDocs: object("ExternalDocumentation"),

  title: string,
  description: string,
  default: any,
  example: any,
  examples: since("3.1", list(any)),
  deprecated: boolean,
  readOnly: boolean,
  writeOnly: boolean,
};

/** Words of other dialects, and what says the same here. */
export const schemaAdvice: ReadonlyMap<string, string> = new Map([
  ["nullable", 'Write "null" into the list of types, as in type: [string, "null"].'],
  ["id", "Remove it, or name the schema by its key in components."],
  ["dependencies", "Say openapi: 3.1.1, and use dependentRequired or dependentSchemas."],
  ["additionalItems", "Use items beside prefixItems."],
  ["const", "Use enum with one value, or say openapi: 3.1.1."],
  ["examples", "Use example, or say openapi: 3.1.1."],
]);

/** Words of earlier drafts that decide which values are valid: leaving one out would change what the schema means. */
export const formerAssertions: ReadonlyMap<string, string> = new Map([
  ["$recursiveRef", "Use $dynamicRef, and $dynamicAnchor in place of $recursiveAnchor."],
  ["disallow", "Use not."],
  ["divisibleBy", "Use multipleOf."],
  ["extends", "Use allOf."],
]);
