import { bodyKind, essence, type BodyKind } from "../../../packages/validators/src/runtime/request/media-type.ts";
import type { MediaType, RequestBody, Schema } from "../../model/types.ts";
import { isBinary } from "../../model/binary.ts";
import { sameValueSchemas } from "../../model/same-value.ts";
import { valueTypes } from "../../model/value-types.ts";

/** A declared media type, with what the runtime may decode it into. */
export interface ReadableMediaType {
  readonly media: MediaType;
  /** Empty where nothing that can be decoded satisfies the schema, as in XML described as an object. */
  readonly kinds: readonly BodyKind[];
  /** Whether the schema says something about the decoded value. */
  readonly isChecked: boolean;
}

/**
 * What of a body can be read. XML and the like satisfy no schema but a string's, and are refused where another media
 * type can be read; where none can, the content is handed over as it came, as text or as a Blob, for the service to read.
 */
export function readableContent({ content }: RequestBody): readonly ReadableMediaType[] {
  const found = content.map(readable);
  if (found.some(({ kinds }) => kinds.length > 0)) return found;
  return content.map((media) => ({ media, kinds: [asItCame(media)], isChecked: false }));
}

function readable(media: MediaType): ReadableMediaType {
  const isParsed = media.parsedSchema === undefined;
  const kinds = possibleKinds(essence(media.contentType)).filter((kind) => isParsed && satisfies(kind, media.schema));
  return { media, kinds, isChecked: media.schema !== undefined && kinds.some((kind) => kind !== "binary") };
}

/** A range covers what needs no further word of the document: forms are declared by name. */
function possibleKinds(name: string): readonly BodyKind[] {
  if (!name.endsWith("/*")) return [bodyKind(name)];
  if (name === "*/*" || name === "application/*") return ["json", "text", "binary"];
  return [bodyKind(name)];
}

function satisfies(kind: BodyKind, schema: Schema | undefined): boolean {
  if (schema === undefined) return true;
  const isFile = isFileSchema(schema);
  const types = valueTypes(schema);
  switch (kind) {
    case "json":
      return !isFile;
    case "form":
    case "multipart":
      return types === undefined || types.includes("object");
    case "text":
      return types === undefined || types.includes("string");
    case "binary":
      return isFile || types === undefined;
  }
}

/** A string is a text, even where the media type promises more: a form that is described as a string is one. */
function asItCame({ contentType, schema }: MediaType): BodyKind {
  const isString = schema !== undefined && !isFileSchema(schema) && valueTypes(schema)?.join() === "string";
  return isString || bodyKind(contentType) === "text" ? "text" : "binary";
}

/** Bytes: `format: binary` of OpenAPI 3.0, a `contentMediaType` without an encoding in 3.1. */
export function isFileSchema(schema: Schema): boolean {
  return sameValueSchemas(schema).some(isBinary);
}
