import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CorpusError, findDocuments } from "../../../corpus/documents.ts";
import { repositoryRoot } from "../../../corpus/sandbox.ts";
import { isObject, type Json } from "../../../json/json.ts";
import { readText } from "../../../load/read-text.ts";

export interface BenchDocument {
  readonly title: string;
  readonly path: string;
}

/** The documents of the corpus that the benchmark reads, each as a file that every generator can read. */
const large = [
  { id: "github-rest", title: "GitHub, 4 MB, 874 operations" },
  { id: "discord", title: "Discord, 1.2 MB, 242 operations" },
] as const;

/** @throws {CorpusError} If the corpus lacks one of them. */
export async function prepareDocuments(corpus: string, folder: string): Promise<readonly BenchDocument[]> {
  const own = join(folder, "own.yaml");
  copyFileSync(join(repositoryRoot, "spec/openapi.yaml"), own);
  const prepared: BenchDocument[] = [];
  for (const { id, title } of large) {
    const [document] = await findDocuments(corpus, id);
    const path = join(folder, `${id}.json`);
    writeFileSync(path, JSON.stringify(withoutRemoteReferences(await readJson(document?.path ?? corpus))));
    prepared.push({ title, path });
  }
  return [...prepared, { title: "our own, 4 operations", path: own }];
}

async function readJson(path: string): Promise<Json> {
  const read = await readText(path);
  if ("fault" in read) throw new CorpusError(`${path}: ${read.fault.message} ${read.fault.fix}`);
  return JSON.parse(read.text) as Json; // of JSON
}

/** Two of GitHub's examples hold links called `$ref`, which some generators would fetch: a network is no part of this. */
function withoutRemoteReferences(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutRemoteReferences);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key, entry]) => key !== "$ref" || !String(entry).startsWith("https:"));
  return Object.fromEntries(kept.map(([key, entry]) => [key, withoutRemoteReferences(entry)]));
}
