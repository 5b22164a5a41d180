import { contentKind } from "../../model/content-kind.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { Operation, Response, Schema } from "../../model/types.ts";

/** The answers that count as success; `default` where no other is documented (OpenAPI 3.1, 4.8.16). */
export function successes({ responses }: Operation): readonly Response[] {
  const documented = responses.filter(({ status }) => status.startsWith("2"));
  return documented.length > 0 ? documented : responses.filter(({ status }) => status === "default");
}

/** Redirects are errors of their own (`RedirectError`), and 1xx are no answers. */
const otherOutcomes: readonly string[] = ["301", "302", "303", "307", "308"];

export function failures({ responses }: Operation): readonly Response[] {
  return responses.filter(({ status }) => !/^[12]/.test(status) && !otherOutcomes.includes(status));
}

/** What the runtime reads of a success. */
export function responseKind(operation: Operation): "json" | "text" | "blob" | "none" {
  const media = preferredMediaType(successes(operation).flatMap(({ content }) => content));
  if (media === undefined) return "none";
  const kind = contentKind(media);
  if (kind === "binary") return "blob";
  return kind === "json" ? "json" : "text";
}

/** Whether the runtime gives the text of a failure as its body. */
export function hasTextErrors(operation: Operation): boolean {
  return failures(operation).some(({ content }) => {
    const media = preferredMediaType(content);
    if (media === undefined) return false;
    const kind = contentKind(media);
    return kind === "text" || (kind === "json" && media.schema !== undefined && isString(media.schema));
  });
}

function isString(schema: Schema): boolean {
  const target = schema.ref ?? schema;
  return target.type?.length === 1 && target.type[0] === "string";
}
