import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { formatSource } from "../emit/format-source.ts";
import { generateFiles } from "../generate-files.ts";
import { loadSpec, type LoadedSpec, SpecError } from "../load/load-spec.ts";
import { documentHash } from "../model/document-hash.ts";
import { specPath } from "../spec-path.ts";
import type { SpecStamp } from "../stamp-manifest.ts";
import type { StageReporter } from "../stage-reporter.ts";
import { type Changes, writeFiles } from "../write-files.ts";
import { fetchDocument } from "./fetch-document.ts";

/** A document that has changed, and what the disk says since. */
export interface SyncedDocument {
  readonly before: SpecStamp;
  readonly after: SpecStamp;
  readonly changes: Changes;
}

/**
 * Fetches the document, and where it says something else than ours, puts it in its place together with all that is
 * generated from it: all at once, or nothing where any step fails. `undefined`: it says the same.
 *
 * @throws {SpecSourceError} If there is no document to be had.
 * @throws {SpecError} If it has faults; they are named by the URL.
 */
export async function syncDocument(
  root: string,
  url: string,
  report: StageReporter,
): Promise<SyncedDocument | undefined> {
  const bytes = await report.stage("fetch", () => fetchDocument(url));
  return inTemporaryFolder(async (folder) => {
    const ours = await report.stage("load", () => loadSpec(join(root, specPath)));
    const theirs = await report.stage("load theirs", () => loadFetched(folder, bytes, url));
    const hash = documentHash(theirs.document);
    if (hash === documentHash(ours.document)) return undefined;
    const text = await laidOut(bytes);
    const spec = await report.stage("load again", () => loadFetched(folder, Buffer.from(text), url));
    if (documentHash(spec.document) !== hash) throw new Error("The document says something else once it is laid out.");
    const options = { layout: "workspace", strict: false, specPath, specUrl: url } as const;
    const { tree, stamp } = await generateFiles(spec, options, report);
    const document = { path: specPath, edit: () => text };
    const changes = await report.stage("write", () => writeFiles(root, { ...tree, edits: [document, ...tree.edits] }));
    return { before: stampOf(ours), after: stamp, changes };
  });
}

async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "spec-sync-"));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads the document in a folder of its own, where it finds no file to refer to. */
async function loadFetched(folder: string, bytes: Uint8Array, url: string): Promise<LoadedSpec> {
  const path = join(folder, basename(dirname(specPath)), basename(specPath));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  try {
    return await loadSpec(path);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    throw new SpecError(error.issues.map((issue) => (issue.file === path ? { ...issue, file: url } : issue)));
  }
}

/** As the repository's formatter would have it, so that the next difference shows what changed and not how it is spaced. */
async function laidOut(bytes: Uint8Array): Promise<string> {
  return formatSource(specPath, new TextDecoder().decode(bytes));
}

function stampOf({ document }: LoadedSpec): SpecStamp {
  // Checked by loadSpec().
  const { version } = document["info"] as { readonly version: string };
  return { version, hash: documentHash(document) };
}
