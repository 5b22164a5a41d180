import type { Direction, MediaType } from "../../model/types.ts";
import { essence, isTextual } from "../../model/binary.ts";
import { schemaType } from "./schema-type.ts";
import { contentKind } from "../../model/content-kind.ts";
import { plainType, unknownType, type TypeCode } from "./type-code.ts";
import { typeContext, type BinaryPlace } from "./type-context.ts";

/** The type of a body of one media type. */
export function contentType(media: MediaType, direction: Direction): TypeCode {
  if (media.schema === undefined) return unstatedContent(media);
  return schemaType(media.schema, typeContext(direction, binaryPlace(media.contentType)));
}

function binaryPlace(mediaType: string): BinaryPlace {
  if (essence(mediaType).startsWith("multipart/")) return "fields";
  return isTextual(mediaType) ? "text" : "value";
}

/** OpenAPI 3.1 writes "any bytes" as a media type without a schema (4.8.14.4.1). */
function unstatedContent(media: MediaType): TypeCode {
  const name = essence(media.contentType);
  const isAnything = name.includes("*") && !/^(text|image|audio|video|font)\//.test(name);
  if (isAnything) return unknownType;
  const kind = contentKind(media);
  if (kind === "text" || name.startsWith("text/")) return plainType("string");
  return kind === "binary" ? plainType("Blob") : unknownType;
}
