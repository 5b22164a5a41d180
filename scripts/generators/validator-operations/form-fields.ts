import { bodyKind } from "../../../packages/validators/src/runtime/request/media-type.ts";
import { isJson } from "../../model/preferred-media-type.ts";
import { schemaNode } from "../../model/schema-node.ts";
import type { Encoding, Json, MediaType, Schema } from "../../model/types.ts";
import { isFileSchema } from "./body-kinds.ts";
import { sameValueSchemas } from "../../model/same-value.ts";
import { valueTypes } from "../../model/value-types.ts";
import { styleDepth } from "./wire-parameter.ts";
import { wireShape } from "./wire-shape.ts";

/** Data for the `fields` and `additional` of a form body (`BodyMediaType` of the validators' runtime). */
export function formFields(media: MediaType, isMultipart: boolean): { readonly [key: string]: Json } {
  const { schema } = media;
  if (schema === undefined) return { fields: [] };
  const fields = [...namedProperties(schema)].map(([name, properties]) => {
    return formField(name, properties, media, isMultipart);
  });
  const { additional } = wireShape({ ...schema, type: ["object"] }, 1);
  return { fields, ...(additional === undefined ? {} : { additional }) };
}

/** The properties that a form's schema names, each with all schemas that speak about it. */
export function namedProperties(schema: Schema): ReadonlyMap<string, readonly Schema[]> {
  const found = new Map<string, Schema[]>();
  for (const part of sameValueSchemas(schema)) {
    for (const [name, property] of part.properties ?? []) found.set(name, [...(found.get(name) ?? []), property]);
  }
  return found;
}

function formField(name: string, properties: readonly Schema[], media: MediaType, isMultipart: boolean): Json {
  const encoding = media.encoding.get(name) ?? {};
  const style = encoding.style ?? "form";
  const together = oneOf(properties);
  const shape = wireShape(together, styleDepth(style));
  const content = fieldContent(encoding, together);
  const file = isMultipart ? fileRule(encoding, together) : undefined;
  return {
    name,
    pointer: properties[0]?.pointer ?? media.pointer,
    style,
    explode: encoding.explode ?? style === "form",
    shape,
    ...(content === undefined ? {} : { content }),
    ...(file === undefined ? {} : { file }),
    ...(encoding.allowReserved === true ? { allowReserved: true } : {}),
  };
}

/**
 * Without a style, a field is written as a media type: an object as JSON, a list as one field for each of its items
 * (OpenAPI 3.1.1, 4.8.15.1.1). A style that is stated goes before.
 */
function fieldContent(encoding: Encoding, schema: Schema): "json" | undefined {
  if (encoding.style !== undefined || encoding.explode !== undefined || encoding.allowReserved === true)
    return undefined;
  const types = valueTypes(schema) ?? [];
  if (types.includes("array")) return undefined;
  if (encoding.contentType !== undefined) return isJson(encoding.contentType) ? "json" : undefined;
  return types.length > 0 && types.every((type) => type === "object" || type === "null") ? "json" : undefined;
}

/** A field without a type may be a file: OpenAPI 3.1 says "any bytes" by saying nothing. */
function fileRule(encoding: Encoding, schema: Schema): "always" | "allowed" | undefined {
  const items = sameValueSchemas(schema).flatMap((part) => part.items ?? []);
  if (isFileSchema(schema) || items.some(isFileSchema)) return "always";
  const isUntyped = (part: Schema) => valueTypes(part) === undefined;
  if (!isUntyped(schema) && !items.some(isUntyped)) return undefined;
  const declared = encoding.contentType?.split(",") ?? [];
  return declared.length > 0 && declared.every((type) => bodyKind(type) === "binary") ? "always" : "allowed";
}

function oneOf(schemas: readonly Schema[]): Schema {
  const [first] = schemas;
  if (first !== undefined && schemas.length === 1) return first;
  return schemaNode({ pointer: first?.pointer ?? "#", anyOf: schemas });
}
