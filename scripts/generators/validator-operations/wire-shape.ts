import { schemaNode } from "../../model/schema-node.ts";
import type { Json, Schema } from "../../model/types.ts";
import { sameValueSchemas } from "../../model/same-value.ts";
import { valueTypes } from "../../model/value-types.ts";

/**
 * What the runtime has to know of a schema to give text a type: data for `WireShape` of the validators' runtime.
 *
 * @param depth - How deep the style can write: lists and objects further down are JSON and need no shape.
 */
export function wireShape(schema: Schema, depth: number): { readonly [key: string]: Json } {
  const types = valueTypes(schema) ?? ["string"];
  const shape: Record<string, Json> = { types };
  const values = listedValues(schema, new Set());
  // Only where a text could be meant as a string or as something else does the list decide.
  if (values !== undefined && types.includes("string") && types.length > 1) shape["values"] = values;
  if (depth > 0 && types.includes("array")) Object.assign(shape, arrayShape(schema, depth - 1));
  if (depth > 0 && types.includes("object")) Object.assign(shape, objectShape(schema, depth - 1));
  return shape;
}

function arrayShape(schema: Schema, depth: number): { readonly [key: string]: Json } {
  const all = sameValueSchemas(schema);
  const items = all.flatMap((part) => part.items ?? []);
  const prefix = all.flatMap((part) => (part.prefixItems === undefined ? [] : [part.prefixItems]))[0];
  return {
    ...(prefix === undefined ? {} : { prefix: prefix.map((item) => wireShape(item, depth)) }),
    ...(items.length === 0 ? {} : { items: anyShape(items, depth) }),
  };
}

function objectShape(schema: Schema, depth: number): { readonly [key: string]: Json } {
  const all = sameValueSchemas(schema);
  const properties = new Map<string, Schema[]>();
  for (const part of all) {
    for (const [name, property] of part.properties ?? []) {
      properties.set(name, [...(properties.get(name) ?? []), property]);
    }
  }
  const shapes = [...properties].map(([name, found]) => [name, anyShape(found, depth)] as const);
  const additional = additionalShape(all, shapes.length === 0, depth);
  return {
    ...(shapes.length === 0 ? {} : { properties: Object.fromEntries(shapes) }),
    ...(additional === undefined ? {} : { additional }),
  };
}

/** An object without any property by name has to be one of properties by any name. */
function additionalShape(all: readonly Schema[], hasNoNames: boolean, depth: number): Json | undefined {
  const stated = all.flatMap((part) => [
    ...(part.patternProperties?.values() ?? []),
    ...(part.additionalProperties === undefined ? [] : [part.additionalProperties]),
  ]);
  const allowing = stated.filter((part) => part.boolean !== false);
  if (allowing.length > 0) return anyShape(allowing, depth);
  return hasNoNames && stated.length === 0 ? { types: ["string"] } : undefined;
}

/** Of several schemas for one place, in branches or alike: whatever one of them allows. */
function anyShape(schemas: readonly Schema[], depth: number): Json {
  const [first] = schemas;
  if (first !== undefined && schemas.length === 1) return wireShape(first, depth);
  return wireShape(schemaNode({ pointer: first?.pointer ?? "#", anyOf: schemas }), depth);
}

/** All values that the schema allows, if it lists them. */
function listedValues(schema: Schema, seen: ReadonlySet<Schema>): readonly Json[] | undefined {
  if (seen.has(schema)) return undefined;
  const inner = new Set(seen).add(schema);
  if (schema.const !== undefined) return [schema.const.value];
  if (schema.enum !== undefined) return schema.enum;
  if (schema.ref !== undefined) return listedValues(schema.ref, inner);
  const branches = (schema.oneOf ?? schema.anyOf ?? []).map((branch) => listedValues(branch, inner));
  return branches.length === 0 || branches.includes(undefined) ? undefined : branches.flatMap((list) => list ?? []);
}
