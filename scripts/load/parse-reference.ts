import { pointerTokens } from "../json/json-pointer.ts";

/** A `$ref`, taken apart. */
export interface ParsedReference {
  /** A URI or a path, not decoded; empty for the place where the reference stands. */
  readonly address: string;
  readonly fragment:
    | { readonly kind: "pointer"; readonly segments: readonly string[] }
    /** The name that some schema's `$anchor` gives itself. */
    | { readonly kind: "anchor"; readonly name: string };
}

export function parseReference(text: string): ParsedReference {
  const hash = text.indexOf("#");
  const address = hash < 0 ? text : text.slice(0, hash);
  const fragment = decode(hash < 0 ? "" : text.slice(hash + 1));
  if (fragment !== "" && !fragment.startsWith("/")) return { address, fragment: { kind: "anchor", name: fragment } };
  return { address, fragment: { kind: "pointer", segments: pointerTokens(fragment) } };
}

/** Whether an address says where it begins: a URI with a scheme or a host, or a path of another system. */
export function isAbsolute(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(address);
}

/** The URI that an address means where `base` is in force, without its fragment; undefined where it is none. */
export function resolveUri(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  url.hash = "";
  return url.href;
}

/** Names with a bare "%" are met in documents; they are not escapes. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
