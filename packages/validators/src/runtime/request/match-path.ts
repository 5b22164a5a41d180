import { percentDecoded } from "../parameters/text-decoding.ts";

/**
 * The raw text at each place of a path template, or `undefined` where the path is another one.
 *
 * Both are compared segment by segment; what is literal may be percent-encoded differently. A segment may hold several
 * places (`/{name}.{extension}`): each takes as much as it can, the first one first, so that `a.b.c` is `a.b` and `c`.
 * No place takes an empty text.
 *
 * @param pathname - As `URL.pathname` gives it.
 */
export function matchPath(template: string, pathname: string): Record<string, string> | undefined {
  // A document may tell operations on one path apart by a query or a fragment, which no path of a request has.
  const templates = template.replace(/[?#].*$/s, "").split("/");
  const segments = pathname.split("/");
  if (templates.length !== segments.length) return undefined;
  const found: (readonly [string, string])[] = [];
  for (const [index, part] of templates.entries()) {
    const places = matchSegment(part, segments[index] ?? "");
    if (places === undefined) return undefined;
    found.push(...places);
  }
  return Object.fromEntries(found);
}

/** Cut from the end, at the last spot where each literal stands: no pattern, so no text can make it slow. */
function matchSegment(template: string, segment: string): readonly (readonly [string, string])[] | undefined {
  // Literals at even positions, names at odd ones.
  const parts = template.split(/\{([^{}]*)\}/);
  if (parts.length === 1) return sameText(template, segment) ? [] : undefined;
  const start = encoded(parts[0] ?? "");
  const end = encoded(parts.at(-1) ?? "");
  if (!segment.startsWith(start) || !segment.endsWith(end)) return undefined;
  let rest = segment.slice(start.length, segment.length - end.length);
  const found: [string, string][] = [];
  for (let index = parts.length - 2; index > 1; index -= 2) {
    const literal = encoded(parts[index - 1] ?? "");
    const at = rest.lastIndexOf(literal, rest.length - literal.length - 1);
    if (at < 1) return undefined;
    found.push([parts[index] ?? "", rest.slice(at + literal.length)]);
    rest = rest.slice(0, at);
  }
  if (rest === "") return undefined;
  found.push([parts[1] ?? "", rest]);
  return found;
}

/** A literal as a URL writes it. The letter before it keeps a dot from being a step of the path. */
function encoded(literal: string): string {
  return new URL(`http://_/x${literal}`).pathname.slice(2);
}

function sameText(template: string, segment: string): boolean {
  return template === segment || (percentDecoded(template) ?? template) === percentDecoded(segment);
}
