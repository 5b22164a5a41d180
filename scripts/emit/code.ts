/**
 * The only ways by which text of a document gets into code. A document is input from outside: whatever it says must
 * come out as data, a name or a comment, and never as code.
 */
import type { Json } from "../model/types.ts";
import { youngLetters } from "../model/young-letters.ts";

/** A JavaScript literal of a JSON value. */
export function literal(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, entry]) => `${propertyKey(key)}: ${literal(entry)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  if (Object.is(value, -0)) return "-0";
  return typeof value === "string" ? stringLiteral(value) : JSON.stringify(value);
}

/** Marks that show a reader the text around them in another order than the compiler has it (CVE-2021-42574). */
const reordering = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069";

/**
 * What JSON.stringify leaves as it is and a source had better not hold: line ends of old engines, controls, marks that
 * reorder, "<" in code that is put into a page, and the soft hyphens that specPathMark is made of.
 */
const escaped = new RegExp(`[\u2028\u2029<\u007f-\u009f\u00ad\ufeff${reordering}]`, "g");

/** What is itself between quotes, which nearly all of a document is. */
const plainText = /^[ !#-;=-[\]-~]*$/;

function stringLiteral(text: string): string {
  if (plainText.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(escaped, unicodeEscape);
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Lines of text as one literal. People read it line by line; to a compiler it is one word, however long, where a list of
 * lines or an object would be thousands of nodes.
 */
export function textLiteral(lines: readonly string[]): string {
  const safe = lines.join("\n").replace(/\\|`|\$(?=\{)/g, "\\$&");
  return `\`${safe.replace(controls, unicodeEscape).replace(escaped, unicodeEscape)}\``;
}

/** A carriage return would come out as a line feed (ECMA-262, 12.9.6); the others are no text to an editor. */
const controls = /[\u0000-\u0009\u000b-\u001f]/g;

/** A name that no tool takes for anything else. */
const plainName = /^[A-Za-z_$][\w$]*$/;
const identifierPattern = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

const reservedWords = new Set(
  (
    "await break case catch class const continue debugger default delete do else enum export extends false finally for " +
    "function if implements import in instanceof interface let new null package private protected public return static " +
    "super switch this throw true try typeof var void while with yield arguments eval undefined NaN Infinity"
  ).split(" "),
);

/** A name from the model, checked to be an identifier. */
export function identifier(name: string): string {
  const isWord = plainName.test(name) || identifierPattern.test(name);
  if (!isWord || reservedWords.has(name)) {
    throw new Error(`identifier(): ${JSON.stringify(name)} is no identifier; names come from scripts/model/names.ts.`);
  }
  return name;
}

/**
 * A key of an object literal or a type, quoted where it has to be; `__proto__` is computed, so that it is a key like any other. The
 * formatter takes the quotes from whatever it knows for a name, which is more than compilers do, but not from an escape.
 */
export function propertyKey(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return plainName.test(key)
    ? key
    : stringLiteral(key).replace(young, (letter) => letter.replace(/[^]/g, unicodeEscape));
}

const young = new RegExp(`[${youngLetters}]`, "gu");

/** `.key` or `["key"]`. */
export function memberAccess(key: string): string {
  return plainName.test(key) ? `.${key}` : `[${stringLiteral(key)}]`;
}

const unprintable = new RegExp(`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff${reordering}]`, "g");

/** `@ts-ignore` in a comment silences the compiler; `@jsxImportSource`, anywhere in it, has it import something. */
function withoutDirective(line: string): string {
  return line.replace(/@(?=ts-|jsx)/gi, "@\\");
}

/** A JSDoc block of the given paragraphs and tags, or nothing where all are empty. Ends with a line break. */
export function docComment(...paragraphs: readonly (string | undefined)[]): string {
  const texts = paragraphs.filter((text) => text !== undefined && text.trim() !== "") as string[];
  if (texts.length === 0) return "";
  const safe = commentLines(texts.join("\n\n").trim());
  if (safe.length === 1) return `/** ${safe[0]} */\n`;
  return `/**\n${safe.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`;
}

/** Lines that are part of a comment, whatever the text says. */
function commentLines(text: string): readonly string[] {
  if (plainComment.test(text) && !text.includes("*/")) return text.split("\n").map((line) => line.trimEnd());
  // A zero-width space would change the text, and a backslash is what every editor shows rightly.
  const lines = text.replace(/\*\//g, "*\\/").split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.map((line) => withoutDirective(line.replace(unprintable, " ").trimEnd()));
}

/** Printable, and without a directive. */
const plainComment = /^[\n -?A-~]*$/;
