/** What a body is decoded into, by its media type. */
export type BodyKind = "json" | "form" | "multipart" | "text" | "binary";

/** `Application/JSON; charset=utf-8` to `application/json`. */
export function essence(contentType: string): string {
  return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

export function bodyKind(contentType: string): BodyKind {
  const name = essence(contentType);
  if (name === "application/json" || name.endsWith("+json")) return "json";
  if (name === "application/x-www-form-urlencoded") return "form";
  if (name === "multipart/form-data") return "multipart";
  return isText(name) ? "text" : "binary";
}

function isText(name: string): boolean {
  return name.startsWith("text/") || /(?:[/+](?:xml|yaml)|\/(?:javascript|x-ndjson|x-yaml|graphql|sql))$/.test(name);
}

/** The declared media type that covers a received one, the most exact first: itself, `type/*`, then `*\/*`. */
export function findMediaType<T extends { readonly contentType: string }>(
  declared: readonly T[],
  received: string,
): T | undefined {
  const name = essence(received);
  const range = `${name.split("/", 1)[0]}/*`;
  for (const wanted of [name, range, "*/*"]) {
    const found = declared.find((entry) => essence(entry.contentType) === wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}
