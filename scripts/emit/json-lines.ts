import { entriesOf, isList, type Json } from "../json/json.ts";

const maxLength = 110;

/** A value as lines of JSON text: what is short stays in one, so that a change of the value is a change of few lines. */
export function jsonLines(value: Json): readonly string[] {
  if (Object.is(value, -0)) return ["-0"]; // JSON has it, JSON.stringify has not
  if (typeof value !== "object" || value === null) return [JSON.stringify(value)];
  const [open, close] = isList(value) ? ["[", "]"] : ["{", "}"];
  const entries = entriesOf(value).map(([key, entry], index, { length }) => {
    const lines = [...jsonLines(entry)];
    if (!isList(value)) lines[0] = `${JSON.stringify(key)}: ${lines[0]}`;
    if (index < length - 1) lines.push(`${lines.pop()},`);
    return lines;
  });
  const isShort = entries.every(({ length }) => length === 1) && textLength(entries) <= maxLength;
  return isShort ? [open + entries.join(" ") + close] : [open, ...entries.flat(), close];
}

function textLength(lists: readonly (readonly string[])[]): number {
  return lists.reduce((sum, [line = ""]) => sum + line.length + 1, 0);
}
