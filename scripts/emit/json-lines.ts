import { entriesOf, isList, type Json, type JsonObject } from "../json/json.ts";

const maxLength = 110;

/** A value as lines of JSON text: what is short stays in one, so that a change of the value is a change of few lines. */
export function jsonLines(value: Json): readonly string[] {
  const lines: string[] = [];
  write(value, "", "", lines, new Map());
  return lines;
}

type Holder = JsonObject | readonly Json[];

/** What stands between the brackets of an object or a list, if it is short; each is asked of once, however deep it lies. */
type ShortTexts = Map<Holder, string | undefined>;

/** Adds the lines of a value, with what stands before it in the first and behind it in the last. */
function write(value: Json, before: string, behind: string, lines: string[], texts: ShortTexts): void {
  if (typeof value !== "object" || value === null) {
    lines.push(before + scalar(value) + behind);
    return;
  }
  const [open, close] = brackets(value);
  const short = inOneLine(value, texts);
  texts.delete(value);
  if (short !== undefined) {
    lines.push(before + open + short + close + behind);
    return;
  }
  lines.push(before + open);
  const entries = entriesOf(value);
  for (const [index, [key, entry]] of entries.entries()) {
    write(entry, isList(value) ? "" : `${JSON.stringify(key)}: `, index < entries.length - 1 ? "," : "", lines, texts);
  }
  lines.push(close + behind);
}

function inOneLine(value: Holder, texts: ShortTexts): string | undefined {
  if (texts.has(value)) return texts.get(value);
  const line = joined(value, texts);
  texts.set(value, line);
  return line;
}

function joined(value: Holder, texts: ShortTexts): string | undefined {
  let line = "";
  // Not by a list of its entries: most of a large value is never looked at here.
  for (const key in value) {
    const text = shortText((value as JsonObject)[key] as Json, texts);
    if (text === undefined) return undefined;
    line += `${line === "" ? "" : ", "}${isList(value) ? "" : `${JSON.stringify(key)}: `}${text}`;
    if (line.length >= maxLength) return undefined;
  }
  return line;
}

function shortText(value: Json, texts: ShortTexts): string | undefined {
  if (typeof value === "string" && value.length >= maxLength) return undefined; // no need to write it to see that
  if (typeof value !== "object" || value === null) return scalar(value);
  const [open, close] = brackets(value);
  const inner = inOneLine(value, texts);
  return inner === undefined ? undefined : open + inner + close;
}

function brackets(value: Holder): readonly [open: string, close: string] {
  return isList(value) ? ["[", "]"] : ["{", "}"];
}

function scalar(value: Exclude<Json, object>): string {
  return Object.is(value, -0) ? "-0" : JSON.stringify(value); // JSON has it, JSON.stringify has not
}
