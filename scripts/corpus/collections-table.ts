import type { CollectionOperation } from "../../packages/fixtures/src/emulator/emulated-collection.ts";
import { inferCollections } from "../generators/emulator/infer-collections.ts";
import { loadSpec } from "../load/load-spec.ts";
import { buildModel } from "../model/build-model.ts";
import type { CorpusDocument } from "./documents.ts";

const kinds: readonly CollectionOperation["kind"][] = ["create", "list", "read", "replace", "update", "remove"];

/** What the emulator infers of each document that has operations, as a table in Markdown. */
export async function collectionsTable(documents: readonly CorpusDocument[]): Promise<string> {
  const rows: string[][] = [];
  for (const { id, path } of documents) {
    const model = buildModel((await loadSpec(path)).document);
    if (model.operations.length === 0) continue;
    const collections = inferCollections(model);
    const operations = collections.flatMap((collection) => collection.operations);
    const counts = kinds.map((kind) => operations.filter((operation) => operation.kind === kind).length);
    rows.push([id, ...[model.operations.length, collections.length, ...counts].map(String)]);
  }
  const head = ["document", "operations", "collections", ...kinds];
  const rule = head.map((_, column) => (column === 0 ? "---" : "---:"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
