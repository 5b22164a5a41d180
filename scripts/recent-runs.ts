/**
 * What the last runs made of what. A run by the same generator of the same files, into an output that nobody has touched
 * since, has nothing to do. All of it is told by content, so that no clock and no copied folder can mislead, and the
 * record may be deleted at any time. A check never asks it.
 */
import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve, sep } from "node:path";
import type { OutputTree } from "./write-files.ts";

export interface RunRecord {
  /** What was asked for: the document, the output and how. */
  readonly request: string;
  readonly generator: string;
  /** Each file of the document, with its digest. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly output: string;
  readonly fileCount: number;
  /** What the run warned of, which is as true the next time. */
  readonly warnings: readonly string[];
}

const repository = resolve(import.meta.dirname, "..");
const recordPath = join(import.meta.dirname, "node_modules/.cache/recent-runs.json");
const recordLimit = 8;

/** Of all that decides what a document becomes: our code, what it imports of the packages, and the versions of all else. */
const generatorSources = [
  "scripts/*.ts",
  "scripts/{emit,generators,json,load,model}/**/*.{ts,json}",
  "packages/*/src/runtime/**/*.ts",
  "pnpm-lock.yaml",
];

/** The run that has left nothing to do, if there was one. `output` has patterns of all that it wrote. */
export function unchangedRun(request: string, root: string, output: readonly string[]): RunRecord | undefined {
  const record = readRecords().find((each) => each.request === request);
  const isUnchanged =
    record !== undefined &&
    Object.entries(record.inputs).every(([path, digest]) => digestOfFile(path) === digest) &&
    record.generator === generatorDigest() &&
    record.output === digestOfAll(filesBelow(root, output));
  return isUnchanged ? record : undefined;
}

/** `tree` is what stands on the disk now. */
export function rememberRun(run: Omit<RunRecord, "generator" | "output">, root: string, tree: OutputTree): void {
  const files = tree.files.map(({ path, text }): FileDigest => [path, digestOf(text)]);
  const edited = tree.edits.map(({ path }): FileDigest => [path, digestOfFile(join(root, path))]);
  const record = { ...run, generator: generatorDigest(), output: digestOfAll([...files, ...edited]) };
  const others = readRecords().filter(({ request }) => request !== record.request);
  mkdirSync(dirname(recordPath), { recursive: true });
  const draft = `${recordPath}.${process.pid}`;
  writeFileSync(draft, JSON.stringify([record, ...others].slice(0, recordLimit)));
  renameSync(draft, recordPath);
}

/** Of the bytes of a file; of one that cannot be read, what no file has. */
export function digestOfFile(path: string): string {
  try {
    return digestOf(readFileSync(path));
  } catch {
    return "unreadable";
  }
}

function generatorDigest(): string {
  return digestOfAll(filesBelow(repository, generatorSources));
}

type FileDigest = readonly [path: string, digest: string];

function filesBelow(root: string, patterns: readonly string[]): readonly FileDigest[] {
  const entries = globSync([...patterns], { cwd: root, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name));
  return paths.map((path) => [path.slice(root.length + 1).replaceAll(sep, "/"), digestOfFile(path)]);
}

function digestOfAll(files: readonly FileDigest[]): string {
  return digestOf(JSON.stringify([...files].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function digestOf(data: string | Buffer): string {
  return createHash("sha256").update(data).digest("base64");
}

function readRecords(): readonly RunRecord[] {
  try {
    return JSON.parse(readFileSync(recordPath, "utf8")) as readonly RunRecord[]; // nobody else writes it
  } catch {
    return []; // none yet, or somebody has spoilt it
  }
}
