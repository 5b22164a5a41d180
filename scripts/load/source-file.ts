import { pathToFileURL } from "node:url";
import { childPointer, pointerTokens } from "../json/json-pointer.ts";
import type { Json } from "../json/json.ts";
import { type Position, positionFinder } from "./line-column.ts";
import { longKeys } from "./long-keys.ts";
import { type Parsed, parseJson } from "./parse-json.ts";
import { readText } from "./read-text.ts";
import type { SpecIssue } from "./spec-issue.ts";

/** One file of a document, read and parsed. */
export interface SourceFile {
  /** As messages name it. */
  readonly path: string;
  /** With symbolic links resolved: what makes two paths the same file. */
  readonly realPath: string;
  /** What references in it are relative to, unless it gives itself an `$id`. */
  readonly uri: string;
  readonly value: Json;
  /** Where the value at a pointer begins, or else its nearest ancestor. */
  positionOf(pointer: string): Position;
}

/** A place in a file. */
export interface SourcePlace {
  readonly file: SourceFile;
  readonly pointer: string;
}

export async function readSourceFile(
  path: string,
  realPath: string,
  uri: string = pathToFileURL(realPath).href,
): Promise<{ readonly file: SourceFile } | { readonly issues: readonly SpecIssue[] }> {
  const read = await readText(realPath);
  if ("fault" in read) return { issues: [{ file: path, line: 1, column: 1, pointer: "#", ...read.fault }] };

  const parsed = await parse(realPath, read.text);
  const positionAt = positionFinder(read.text);
  if ("faults" in parsed) {
    const issues = parsed.faults.map(({ offset, message, fix }) => {
      return { file: path, ...positionAt(offset), pointer: "#", code: "invalid-syntax", message, fix };
    });
    return { issues };
  }
  const positionOf = (pointer: string): Position => positionAt(parsed.offsetOf(pointerTokens(pointer)));
  return { file: { path, realPath, uri, value: parsed.value, positionOf } };
}

/** Whether a name promises YAML or JSON. Nothing else is opened, whatever a reference says. */
export function hasReadableName(path: string): boolean {
  return /\.(ya?ml|json)(\.gz)?$/i.test(path);
}

async function parse(path: string, text: string): Promise<Parsed> {
  const parsed = /\.json(\.gz)?$/i.test(path) ? parseJson(text) : await parseAsYaml(text);
  const faults = "faults" in parsed ? [] : longKeys(parsed);
  return faults.length > 0 ? { faults } : parsed;
}

/** The parser is fetched when there is YAML: it is as large as all else that loads a document. */
async function parseAsYaml(text: string): Promise<Parsed> {
  const { parseYaml } = await import("./parse-yaml.ts");
  return parseYaml(text);
}

export function placeBelow(place: SourcePlace, key: string): SourcePlace {
  return { file: place.file, pointer: childPointer(place.pointer, key) };
}
