import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { MediaType, Operation } from "../../model/types.ts";
import { essence, isBinary } from "../../model/binary.ts";
import { jsonContent } from "../validator-operations/operation-types.ts";

/** By status, the media type of a body that no validator checks. */
export function uncheckedContentTypes({ responses }: Operation): { readonly [status: string]: string } {
  const found = responses.flatMap((response) => {
    const media = preferredMediaType(response.content);
    const isUnchecked = media !== undefined && jsonContent(response) === undefined;
    return isUnchecked ? [[response.status, concreteType(media)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** A type that a response can have: a range is none. */
function concreteType({ contentType, schema }: MediaType): string {
  const name = essence(contentType);
  if (!name.includes("*")) return contentType;
  if (name.startsWith("text/")) return "text/plain";
  if (name.startsWith("image/")) return "image/png";
  // "Any type" with a schema is how documents made from code say JSON.
  return schema === undefined || isBinary(schema) ? "application/octet-stream" : "application/json";
}
