import { ArgumentError, type CallPlace } from "./client-error.ts";

/** Fills in the placeholders of one template. */
export type PathWriter = (place: CallPlace, write: (name: string) => string | undefined) => string;

/**
 * Takes a template such as `/pets/{petId}` apart, once for all calls. What fills it in can neither leave its segment nor
 * make it vanish. A fragment, by which documents tell operations of one path apart, is not sent.
 */
export function pathWriter(template: string): PathWriter {
  // Text and names of placeholders in turn, for each segment.
  const segments = template
    .replace(/#.*/s, "")
    .split("/")
    .map((segment) => segment.split(/\{([^{}]+)\}/));
  return (place, write) => {
    let path = "";
    for (const parts of segments) path += `/${parts.length === 1 ? parts[0] : fill(place, parts, write)}`;
    return path.slice(1);
  };
}

function fill(place: CallPlace, parts: readonly string[], write: (name: string) => string | undefined): string {
  let filled = "";
  let isName = false;
  for (const part of parts) {
    const text = isName ? write(part) : part;
    if (isName && !text) throw new ArgumentError(place, `the path parameter ${part} is missing or empty.`);
    filled += text;
    isName = !isName;
  }
  // URL parsers resolve these two segments, which would lead to another operation.
  if (/^\.\.?$/.test(filled)) {
    const segment = parts.map((part, index) => (index % 2 === 0 ? part : `{${part}}`)).join("");
    throw new ArgumentError(place, `the path segment ${segment} would become "${filled}", which names another path.`);
  }
  return filled;
}

/** A path may have a query of its own, which tells it from others: `/rest?method=list`. It comes first. */
export function withSearch(url: string, search: string): string {
  return search ? url + (url.includes("?") ? "&" : "?") + search : url;
}
