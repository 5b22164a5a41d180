import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { branchesOf } from "../validators/listings.ts";

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

function constantLine({ const: constant, title, description }: Schema): readonly string[] {
  if (constant === undefined) return [];
  // Where there is no name to give, a value is often its own title.
  const words = [title === constant.value ? undefined : title, description].filter((text) => text !== undefined);
  if (words.length === 0) return [];
  const line = `- \`${literal(constant.value)}\`: ${words.join(". ").replace(/\s+/g, " ").trim()}`;
  // Half of a character is none.
  return [line.length <= longestLine ? line : `${line.slice(0, longestLine).replace(/[\ud800-\udbff]$/, "")}...`];
}
