import { entriesOf, isList, type Json } from "../json/json.ts";

const maxLength = 110;

/** A value as lines of JSON text: what is short stays in one, so that a change of the value is a change of few lines. */
export function jsonLines(value: Json): readonly string[] {
  const lines: string[] = [];
  write(value, "", "", lines);
  return lines;
}

/** Adds the lines of a value, with what stands before it in the first and behind it in the last. */
function write(value: Json, before: string, behind: string, lines: string[]): void {
  if (typeof value !== "object" || value === null) {
    lines.push(before + scalar(value) + behind);
    return;
  }
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  const start = lines.push(before + open);
  const entries = entriesOf(value);
  for (const [index, [key, entry]] of entries.entries()) {
    write(entry, isList(value) ? "" : `${JSON.stringify(key)}: `, index < entries.length - 1 ? "," : "", lines);
  }
  const isShort = lines.length - start === entries.length && textLength(lines, start) <= maxLength;
  if (isShort) lines[start - 1] = before + open + lines.splice(start).join(" ") + close + behind;
  else lines.push(close + behind);
}

function scalar(value: Exclude<Json, object>): string {
  return Object.is(value, -0) ? "-0" : JSON.stringify(value); // JSON has it, JSON.stringify has not
}

/** Of the lines from one on, with a space behind each. */
function textLength(lines: readonly string[], start: number): number {
  let length = 0;
  for (let index = start; index < lines.length; index++) length += (lines[index] as string).length + 1;
  return length;
}
