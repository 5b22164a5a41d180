import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { branchesOf, listings } from "../validators/listings.ts";

/** Nobody reads more of one value, or of one list, in an editor's hint. */
const longestLine = 200;
const mostLines = 100;

/** What a union of constants says of each of them, as a list: `- 1: JOIN`. Undefined where it says nothing. */
export function constantsDoc(schema: Schema): string | undefined {
  const lines = (["anyOf", "oneOf"] as const).flatMap((keyword) => {
    return branchesOf(schema, keyword) === undefined ? (schema[keyword] ?? []).flatMap(constantLine) : [];
  });
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, mostLines);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join("\n");
}

function constantLine(branch: Schema): readonly string[] {
  const [value, second] = listings(branch)[0]?.values ?? [];
  if (value === undefined || second !== undefined) return [];
  // Where there is no name to give, a value is often its own title.
  const title = branch.title === String(value) ? "" : (branch.title ?? "").trim();
  const text = (branch.description ?? "").trim();
  const stop = title === "" || text === "" ? "" : /[.:!?]$/.test(title) ? " " : ". ";
  const words = `${title}${stop}${text}`;
  if (words === "") return [];
  const line = `- \`${literal(value)}\`: ${words.replace(/\s+/g, " ")}`;
  // Half of a character is none.
  return [line.length <= longestLine ? line : `${line.slice(0, longestLine).replace(/[\ud800-\udbff]$/, "")}...`];
}
