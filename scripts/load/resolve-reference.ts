import { didYouMean } from "./did-you-mean.ts";
import type { Fault } from "./issue-log.ts";
import { childPointer, childValue, valueAt } from "../json/json-pointer.ts";
import { entriesOf, isObject, type Json, own } from "../json/json.ts";
import { parseReference } from "./parse-reference.ts";
import { type SourceFile, type SourcePlace } from "./source-file.ts";
import type { SourceTree } from "./source-tree.ts";
import type { SpecIssue } from "./spec-issue.ts";

/** A place together with what stands there. */
export interface Found extends SourcePlace {
  readonly value: Json;
}

export type Resolution =
  { readonly found: Found } | { readonly fault: Fault } | { readonly issues: readonly SpecIssue[] };

export interface ResolveContext {
  readonly tree: SourceTree;
  /** Where the schema stands that calls itself by a `$anchor`. */
  readonly findAnchor: (file: SourceFile, name: string) => SourcePlace | undefined;
}

/** Each step from one file to the next through a `$ref` on the way counts. */
const maxHops = 100;

/** The place that a `$ref` in `from` leads to. */
export async function resolveReference(
  text: string,
  from: SourceFile,
  context: ResolveContext,
  hops = 0,
): Promise<Resolution> {
  const parsed = parseReference(text);
  if ("fault" in parsed) return parsed;
  const opened = parsed.path === "" ? { file: from } : await context.tree.read(parsed.path, from);
  if (!("file" in opened)) return opened;
  const { file } = opened;
  if (parsed.fragment.kind === "pointer") return await follow(file, parsed.fragment.segments, text, context, hops);
  const anchor = context.findAnchor(file, parsed.fragment.name);
  if (anchor !== undefined) return { found: { ...anchor, value: valueAt(anchor.file.value, anchor.pointer) ?? null } };
  const message = `"${text}" leads nowhere: ${file.path} has no $anchor "${parsed.fragment.name}".`;
  return {
    fault: { code: "unknown-ref", message, fix: 'Add the $anchor, or refer by a pointer such as "#/components/…".' },
  };
}

/** Walks a pointer. Where it passes through a `$ref`, it goes on in its target, as it would after bundling. */
async function follow(
  start: SourceFile,
  segments: readonly string[],
  text: string,
  context: ResolveContext,
  hops: number,
): Promise<Resolution> {
  let at: Found = { file: start, pointer: "#", value: start.value };
  for (const segment of segments) {
    const reference = isObject(at.value) ? own(at.value, "$ref") : undefined;
    if (childValue(at.value, segment) === undefined && typeof reference === "string" && hops < maxHops) {
      const through = await resolveReference(reference, at.file, context, hops + 1);
      if ("found" in through) at = through.found;
    }
    const value = childValue(at.value, segment);
    // A null counts as absent wherever an object is expected, so nothing can refer to it.
    if (value === undefined || value === null) return { fault: leadsNowhere(text, at, segment) };
    at = { file: at.file, pointer: childPointer(at.pointer, segment), value };
  }
  return { found: at };
}

function leadsNowhere(text: string, at: Found, segment: string): Fault {
  const siblings = entriesOf(at.value).map(([key]) => key);
  const message = `"${text}" leads nowhere: ${at.pointer} has no "${segment}".${didYouMean(segment, siblings)}`;
  const fix = `Correct the reference, or add "${segment}" there.`;
  return { code: "unknown-ref", message, fix };
}
