import { entriesOf, isList, type Json, type JsonObject } from "../json/json.ts";

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
  const [open, close] = brackets(value);
  const short = inOneLine(value, maxLength);
  if (short !== undefined) {
    lines.push(before + open + short + close + behind);
    return;
  }
  lines.push(before + open);
  const entries = entriesOf(value);
  for (const [index, [key, entry]] of entries.entries()) {
    write(entry, isList(value) ? "" : `${JSON.stringify(key)}: `, index < entries.length - 1 ? "," : "", lines);
  }
  lines.push(close + behind);
}

/** What stands between the brackets, if it is shorter than the room that there is: brackets take some at each level. */
function inOneLine(value: JsonObject | readonly Json[], room: number): string | undefined {
  if (room <= 0) return undefined;
  let line = "";
  // Not by a list of its entries: most of a large value is never looked at here.
  for (const key in value) {
    const text = short((value as JsonObject)[key] as Json, room - line.length - 2);
    if (text === undefined) return undefined;
    line += `${line === "" ? "" : ", "}${isList(value) ? "" : `${JSON.stringify(key)}: `}${text}`;
    if (line.length >= room) return undefined;
  }
  return line;
}

function short(value: Json, room: number): string | undefined {
  if (typeof value === "string" && value.length >= maxLength) return undefined; // no need to write it to see that
  if (typeof value !== "object" || value === null) return scalar(value);
  const [open, close] = brackets(value);
  const inner = inOneLine(value, room);
  return inner === undefined ? undefined : open + inner + close;
}

function brackets(value: JsonObject | readonly Json[]): readonly [open: string, close: string] {
  return isList(value) ? ["[", "]"] : ["{", "}"];
}

function scalar(value: Exclude<Json, object>): string {
  return Object.is(value, -0) ? "-0" : JSON.stringify(value); // JSON has it, JSON.stringify has not
}
