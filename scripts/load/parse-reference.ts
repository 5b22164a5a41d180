import type { Fault } from "./issue-log.ts";
import { pointerTokens } from "../json/json-pointer.ts";

/** A `$ref`, taken apart. */
export interface ParsedReference {
  /** Relative to the file that the reference stands in; empty for that file itself. */
  readonly path: string;
  readonly fragment:
    | { readonly kind: "pointer"; readonly segments: readonly string[] }
    /** The name that some schema's `$anchor` gives itself. */
    | { readonly kind: "anchor"; readonly name: string };
}

export function parseReference(text: string): ParsedReference | { readonly fault: Fault } {
  if (/^([a-z][a-z0-9+.-]*:|\/\/|\\\\)/i.test(text)) return { fault: remote(text) };
  const hash = text.indexOf("#");
  const path = decode(hash < 0 ? text : text.slice(0, hash));
  const fragment = decode(hash < 0 ? "" : text.slice(hash + 1));
  if (fragment !== "" && !fragment.startsWith("/")) return { path, fragment: { kind: "anchor", name: fragment } };
  return { path, fragment: { kind: "pointer", segments: pointerTokens(fragment) } };
}

/** Names with a bare "%" are met in documents; they are not escapes. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function remote(text: string): Fault {
  const message = `The reference "${text}" is a URL. Nothing is loaded from outside of the document's folder.`;
  return { code: "remote-ref", message, fix: "Save the file beside the document and refer to it by a relative path." };
}
