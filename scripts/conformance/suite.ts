import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "../model/types.ts";

/** A file of the official JSON Schema test suite, or of one in its layout. */
export interface SuiteFile {
  /** Below the suite's folder: `optional/format/date.json`. */
  readonly path: string;
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

export function readSuite(folder: string): readonly SuiteFile[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".json"));
  return paths.sort().map((path) => {
    const groups = JSON.parse(readFileSync(join(folder, path), "utf8")) as readonly SuiteGroup[]; // the suite's layout
    return { path: path.replaceAll("\\", "/"), groups };
  });
}
