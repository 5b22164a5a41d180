import { type CST, Composer, type Document, Lexer, Parser } from "yaml";
import { limits } from "./limits.ts";
import { type Parsed, tooDeep } from "./parse-json.ts";
import { yamlOffsetFinder } from "./yaml-positions.ts";
import { yamlToJson } from "./yaml-to-json.ts";

/** YAML 1.2, core schema, with merge keys, as far as it means the same as JSON. */
export function parseYaml(text: string): Parsed {
  const read = readTokens(text);
  if ("tooDeepAt" in read) return { faults: [{ offset: read.tooDeepAt, ...tooDeep }] };
  const { tokens } = read;
  const deep = firstBelow(tokens, limits.maxDepth);
  // The composer is recursive: what is too deep must not reach it.
  if (deep !== undefined) return { faults: [{ offset: deep, ...tooDeep }] };

  const [document, second] = Array.from(compose(tokens, text));
  if (document === undefined) return { value: null, offsetOf: () => 0 };
  const faults = document.errors.map((error) => syntaxFault(error.pos[0], `Broken YAML: ${error.message}.`));
  if (second !== undefined) faults.push(syntaxFault(second.range[0], "Broken YAML: the file holds a second document."));
  if (faults.length > 0) return { faults };

  const converted = yamlToJson(document);
  return "faults" in converted ? converted : { value: converted.value, offsetOf: yamlOffsetFinder(document) };
}

type ReadTokens = { readonly tokens: readonly CST.Token[] } | { readonly tooDeepAt: number };

/** Ends where the parser has far more open than may lie in each other: a kilobyte for every bracket of a file adds up. */
function readTokens(text: string): ReadTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    if (parser.stack.length > 2 * limits.maxDepth) return { tooDeepAt: parser.offset };
  }
  tokens.push(...parser.end());
  return { tokens };
}

// Keys are checked in yaml-to-json.ts: there in linear time, and with 200 and "200" as the same key.
const options = { version: "1.2", schema: "core", merge: true, uniqueKeys: false, stringKeys: false } as const;

function compose(tokens: readonly CST.Token[], text: string): Generator<Document.Parsed> {
  return new Composer(options).compose(tokens, true, text.length) as Generator<Document.Parsed>;
}

function syntaxFault(offset: number, message: string): { offset: number; message: string; fix: string } {
  return { offset, message: message.replace(/\.\.$/, "."), fix: "Correct the YAML at this place." };
}

/** Where the first token stands that has more than `maxDepth` others around it. */
function firstBelow(roots: readonly CST.Token[], maxDepth: number): number | undefined {
  let level: readonly (CST.Token | null | undefined)[] = roots;
  // Each level of YAML is one collection token: documents are level 0, and scalars close the road.
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth + 1) return level.find((token) => token != null)?.offset ?? 0;
    level = level.flatMap(childTokens);
  }
  return undefined;
}

function childTokens(token: CST.Token | null | undefined): readonly (CST.Token | null | undefined)[] {
  if (token == null) return [];
  if (token.type === "document") return [token.value];
  if (!("items" in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value]).filter((child) => child != null && "items" in child);
}
