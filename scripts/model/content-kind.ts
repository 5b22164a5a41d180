import { essence, isBinary, isTextual } from "./binary.ts";
import { isJson } from "./preferred-media-type.ts";
import type { MediaType } from "./types.ts";

/** How a body is read or written. */
export type ContentKind = "json" | "form" | "text" | "binary";

export function contentKind({ contentType, schema }: Pick<MediaType, "contentType" | "schema">): ContentKind {
  const name = essence(contentType);
  if (isJson(contentType)) return "json";
  if (name === "application/x-www-form-urlencoded" || name === "multipart/form-data") return "form";
  // "Any type" with a schema is how documents made from code say JSON.
  if (name.includes("*") && schema !== undefined && !isBinary(schema))
    return name.startsWith("text/") ? "text" : "json";
  return isTextual(contentType) ? "text" : "binary";
}
