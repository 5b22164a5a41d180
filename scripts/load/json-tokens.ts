/** One token of JSON text: a bracket, comma or colon as itself, or the kind of a scalar. */
export interface JsonToken {
  readonly kind: "{" | "}" | "[" | "]" | "," | ":" | "string" | "other" | "end" | "wrong";
  readonly start: number;
  readonly end: number;
}

// The string part is unrolled, so that a megabyte of text between quotes does not grow the stack of the matcher.
const tokenPattern =
  /([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;
const spacePattern = /[ \t\n\r]*/y;

/** The token at or after `offset`. */
export function jsonTokenAt(text: string, offset: number): JsonToken {
  spacePattern.lastIndex = offset;
  spacePattern.test(text);
  const start = spacePattern.lastIndex;
  if (start >= text.length) return { kind: "end", start, end: start };
  tokenPattern.lastIndex = start;
  const match = tokenPattern.exec(text);
  if (match === null) return { kind: "wrong", start, end: start };
  const kind = (match[1] as "{" | undefined) ?? (match[2] === undefined ? "other" : "string");
  return { kind, start, end: tokenPattern.lastIndex };
}
