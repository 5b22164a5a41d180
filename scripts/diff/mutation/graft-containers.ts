import type { Json } from "../../json/json.ts";

type Container = readonly [name: string, wrap: (schema: Json) => Json];

/** What a schema can be put into so that a change of it goes the way it goes outside. */
export const graftContainers: readonly [Container, ...Container[]] = [
  ["itself", (schema) => schema],
  ["items", (schema) => ({ type: "array", items: schema })],
  ["a map", (schema) => ({ type: "object", additionalProperties: schema })],
  ["allOf", (schema) => ({ allOf: [schema, { description: "With more to say." }] })],
  ["oneOf", (schema) => ({ oneOf: [{ type: "boolean" }, schema] })],
  ["anyOf", (schema) => ({ anyOf: [schema, { type: "boolean" }] })],
  ["prefixItems", (schema) => ({ type: "array", prefixItems: [{ type: "boolean" }, schema] })],
  ["a property", (schema) => ({ type: "object", properties: { inner: schema } })],
];
