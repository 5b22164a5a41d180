import { isBinary } from "./binary.ts";
import { contentKind } from "./content-kind.ts";
import { schemaNode } from "./schema-node.ts";
import type { MediaType, Schema } from "./types.ts";
import { valueTypes } from "./value-types.ts";

/**
 * Content that nobody here parses is given and taken as it travels, as text or as bytes, whatever the document says of
 * what is in it. XML is the usual case: without knowing its schema by heart, no program can tell a list from an element.
 *
 * @param isResponse - Forms are written from values and not read into them.
 */
export function asItTravels(media: MediaType, isResponse: boolean): MediaType {
  const { schema } = media;
  const kind = contentKind(media);
  if (schema === undefined || kind === "json" || (kind === "form" && !isResponse) || isBinary(schema)) return media;
  const types = valueTypes(schema);
  if (types?.every((type) => type === "string") === true) return media;
  const travelling = stringSchema(schema, kind === "binary");
  // A schema that allows anything has nothing to say of the content.
  return { ...media, schema: travelling, ...(types !== undefined && { parsedSchema: schema }) };
}

function stringSchema({ pointer }: Schema, isBytes: boolean): Schema {
  const source = isBytes ? { type: "string", format: "binary" } : { type: "string" };
  return schemaNode({ pointer, type: ["string"], ...(isBytes && { format: "binary" }), source });
}
