import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../json/json.ts";

/** The official JSON Schema test suite for draft 2020-12, or a folder in its layout: `tests/draft2020-12/`, `remotes/`. */
export interface Suite {
  readonly files: readonly SuiteFile[];
  /** Schemas that tests refer to by URI, each with the file that holds it. */
  readonly remotes: ReadonlyMap<string, string>;
}

export interface SuiteFile {
  /** Below the folder of the tests: `optional/format/date.json`. */
  readonly path: string;
  readonly isOptional: boolean;
  readonly groups: readonly SuiteGroup[];
}

export interface SuiteGroup {
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly SuiteTest[];
}

export interface SuiteTest {
  readonly description: string;
  readonly data: Json;
  readonly valid: boolean;
}

const draft = "draft2020-12";

/** The suite in a folder; undefined where there is none. */
export function readSuite(folder: string): Suite | undefined {
  const tests = join(folder, "tests", draft);
  if (!existsSync(tests)) return undefined;
  const files = jsonFiles(tests).map((path) => {
    const groups = JSON.parse(readFileSync(join(tests, path), "utf8")) as readonly SuiteGroup[]; // the suite's layout
    return { path, isOptional: path.startsWith("optional/"), groups };
  });
  const remotes = join(folder, "remotes");
  // The address is the suite's own; nothing listens there, and nothing is asked.
  const uris = existsSync(remotes) ? jsonFiles(remotes) : [];
  return { files, remotes: new Map(uris.map((path) => [`http://localhost:1234/${path}`, join(remotes, path)])) };
}

function jsonFiles(folder: string): readonly string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  return paths.filter((path) => path.endsWith(".json")).sort();
}
