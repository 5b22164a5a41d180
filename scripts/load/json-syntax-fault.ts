import { type JsonToken, jsonTokenAt } from "./json-tokens.ts";

export interface SyntaxFault {
  readonly offset: number;
  readonly message: string;
}

/**
 * The first place where the text is not JSON. JSON.parse says that there is one, but not always where: the position
 * is missing from some of its messages, and the wording differs between engines.
 */
export function jsonSyntaxFault(text: string): SyntaxFault {
  const open: ("{" | "[")[] = [];
  let expected: Expectation = "value";
  for (let token = jsonTokenAt(text, 0); ; token = jsonTokenAt(text, token.end)) {
    const next = expect(expected, token, open);
    if (next === undefined) return { offset: token.start, message: complaint(expected, token, open, text) };
    expected = next;
  }
}

type Expectation = "value" | "first item" | "first key" | "key" | "colon" | "comma";

/** What may follow the token, or undefined where the token may not stand here. Keeps `open`, the brackets around. */
function expect(expected: Expectation, token: JsonToken, open: ("{" | "[")[]): Expectation | undefined {
  switch (expected) {
    case "colon":
      return token.kind === ":" ? "value" : undefined;
    case "comma":
      if (token.kind === "," && open.length > 0) return open.at(-1) === "{" ? "key" : "value";
      return closes(token, open) ? "comma" : undefined;
    case "key":
    case "first key":
      if (token.kind === "string") return "colon";
      return expected === "first key" && closes(token, open) ? "comma" : undefined;
    case "value":
    case "first item":
      if (token.kind === "string" || token.kind === "other") return "comma";
      if (token.kind === "{" || token.kind === "[") {
        open.push(token.kind);
        return token.kind === "{" ? "first key" : "first item";
      }
      return expected === "first item" && closes(token, open) ? "comma" : undefined;
  }
}

function closes(token: JsonToken, open: ("{" | "[")[]): boolean {
  if (token.kind !== (open.at(-1) === "{" ? "}" : "]") || open.length === 0) return false;
  open.pop();
  return true;
}

function complaint(expected: Expectation, token: JsonToken, open: readonly string[], text: string): string {
  const found = token.kind === "end" ? "the end of the file" : JSON.stringify(text.charAt(token.start));
  return `Broken JSON: expected ${wanted(expected, open)}, found ${found}.`;
}

function wanted(expected: Expectation, open: readonly string[]): string {
  if (expected === "colon") return '":"';
  if (expected === "key" || expected === "first key") return "a key in double quotes";
  if (expected !== "comma") return "a value";
  if (open.length === 0) return "the end of the file";
  return open.at(-1) === "{" ? '"," or "}"' : '"," or "]"';
}
