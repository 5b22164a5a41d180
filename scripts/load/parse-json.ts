import { entriesOf, type Json } from "../json/json.ts";
import { jsonOffsetFinder } from "./json-positions.ts";
import { type SyntaxFault, jsonSyntaxFault } from "./json-syntax-fault.ts";
import { jsonTokenAt } from "./json-tokens.ts";
import { limits } from "./limits.ts";
import { memberCount, type RepeatedKey, repeatedKeys } from "./repeated-keys.ts";

/** What a parser makes of a text: a value, or what keeps it from being one. */
export type Parsed = { readonly faults: readonly ParseFault[] } | ParsedText;

export interface ParsedText {
  readonly value: Json;
  /** The offset at which the value at a path of keys begins, or else its nearest ancestor. */
  readonly offsetOf: (segments: readonly string[]) => number;
}

export interface ParseFault extends SyntaxFault {
  readonly fix: string;
}

/** JSON by the engine's own parser. The text is read a second time only where a position is asked for. */
export function parseJson(text: string): Parsed {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { faults: [{ ...jsonSyntaxFault(text), fix: "Correct the JSON at this place." }] };
  }
  const offsetOf = jsonOffsetFinder(text);
  const { isTooDeep, infinite, members } = inspect(value);
  if (isTooDeep) return { faults: [{ offset: offsetBelow(text, limits.maxDepth), ...tooDeep }] };
  if (infinite.length > 0) return { faults: infinite.map((path) => ({ offset: offsetOf(path), ...tooLarge })) };
  // Which of two values a parser takes is its own choice (RFC 8259, section 4).
  if (members < memberCount(text)) return { faults: repeatedKeys(text).map(repeatedKeyFault) };
  return { value, offsetOf };
}

function repeatedKeyFault({ key, offset }: RepeatedKey): ParseFault {
  return { offset, message: `The key "${key}" stands here twice.`, fix: "Remove one of the two." };
}

interface Findings {
  isTooDeep: boolean;
  /** Of all objects together. */
  members: number;
  /** Where a number such as 1e999 stands, which JSON.parse makes infinite. */
  readonly infinite: (readonly string[])[];
}

/** Finds what JSON.parse lets pass and we do not. */
function inspect(root: Json): Readonly<Findings> {
  const findings: Findings = { isTooDeep: false, members: 0, infinite: [] };
  const path: string[] = [];
  const visit = (value: Json): void => {
    if (typeof value === "number" && !Number.isFinite(value)) findings.infinite.push([...path]);
    if (typeof value !== "object" || value === null) return;
    if (path.length >= limits.maxDepth) {
      findings.isTooDeep = true;
      return;
    }
    for (const [key, child] of entriesOf(value)) {
      if (!Array.isArray(value)) findings.members++;
      path.push(key);
      visit(child);
      path.pop();
    }
  };
  visit(root);
  return findings;
}

/** Where the first bracket opens that has `depth` others around it. */
function offsetBelow(text: string, depth: number): number {
  let open = 0;
  for (let token = jsonTokenAt(text, 0); token.kind !== "end"; token = jsonTokenAt(text, token.end)) {
    if (token.kind === "}" || token.kind === "]") open--;
    if (token.kind !== "{" && token.kind !== "[") continue;
    if (open === depth) return token.start;
    open++;
  }
  return 0;
}

const tooLarge = { message: "The number is too large for a double.", fix: "Write a number below 1.8e308." };

export const tooDeep = {
  message: `The document is nested more than ${limits.maxDepth} levels deep.`,
  fix: "Move inner parts to components and refer to them.",
};
