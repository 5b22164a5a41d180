import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeSandbox } from "../../corpus/sandbox.ts";
import { buildModel } from "../../model/build-model.ts";
import type { JsonObject } from "../../json/json.ts";
import type { SpecModel } from "../../model/types.ts";
import { changedParts } from "./changed-parts.ts";
import { unitOf } from "./document-units.ts";
import { withInlineSchemas } from "./inline-schemas.ts";
import { generateSources } from "./generate-sources.ts";

/** What the witnesses look at: the parts that differ of two documents, and the packages that were generated from them. */
export interface DocumentPair {
  readonly base: SpecModel;
  readonly head: SpecModel;
  /** A project of its own: the sources are in `base/` and `head/`, each with its `document.json`; `changed.json` lists the units that differ. */
  readonly folder: string;
  /** The place itself, and the units of either document that it leads to. */
  readonly within: (pointer: string) => readonly string[];
}

/** Generates both documents into a folder that is gone when `use` is done. */
export async function withDocumentPair<T>(
  documents: { readonly base: JsonObject; readonly head: JsonObject },
  use: (pair: DocumentPair) => Promise<T>,
): Promise<T> {
  const parts = changedParts(documents.base, documents.head);
  const changed = new Set(parts.changed);
  const [old, current] = [withInlineSchemas(parts.base, changed), withInlineSchemas(parts.head, changed)];
  const [base, head] = [buildModel(old), buildModel(current)];
  const folder = mkdtempSync(join(tmpdir(), "spec-witnesses-"));
  try {
    makeSandbox(folder, "claims.ts");
    writeFileSync(join(folder, "changed.json"), JSON.stringify(parts.changed));
    writeVersion(base, old, join(folder, "base"));
    writeVersion(head, current, join(folder, "head"));
    return await use({ base, head, folder, within: (pointer) => [pointer, ...parts.within(unitOf(pointer))] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeVersion(model: SpecModel, document: JsonObject, folder: string): void {
  generateSources(model, folder);
  writeFileSync(join(folder, "document.json"), JSON.stringify(document));
}
