import type { Schema } from "./types.ts";

/** `format: binary` of OpenAPI 3.0, and 3.1's media type without an encoding. */
export function isBinary(schema: Schema): boolean {
  if (schema.format === "binary") return true;
  const mediaType = schema.contentMediaType;
  return mediaType !== undefined && schema.contentEncoding === undefined && !isTextual(mediaType);
}

/** Whether binary values stand where `multipart` has them: in a property, in its items. */
export function hasBinaryParts(schema: Schema, seen: ReadonlySet<Schema> = new Set()): boolean {
  if (seen.has(schema)) return false;
  if (isBinary(schema)) return true;
  const inner = new Set(seen).add(schema);
  const parts = [schema.ref, schema.items, ...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const all = [...parts, ...(schema.properties?.values() ?? []), schema.additionalProperties];
  return all.some((part) => part !== undefined && hasBinaryParts(part, inner));
}

/** Media types whose content is characters: what is called binary in them is a string all the same. */
export function isTextual(mediaType: string): boolean {
  return /^text\/|[/+](json|xml|yaml|x-yaml)$|^application\/(x-www-form-urlencoded|jsonl|x-ndjson|javascript)$/.test(
    essence(mediaType),
  );
}

/** Without parameters, in lower case: `application/json; charset=UTF-8` to `application/json`. */
export function essence(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}
