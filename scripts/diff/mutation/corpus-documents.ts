import { existsSync } from "node:fs";
import { join } from "node:path";
import { findDocuments } from "../../corpus/documents.ts";
import { loadSpec } from "../../load/load-spec.ts";
import type { DrawnMutant } from "./draw-mutants.ts";
import { mutantsOf } from "./mutants-of.ts";

/** Documents of other people, next to the repository; see README.md there. */
export const corpus: string = join(import.meta.dirname, "../../../../shared/corpus");
export const hasCorpus: boolean = existsSync(corpus);

/**
 * Small ones that have every kind of place: 3.0 to 3.2, webhooks alone, parameters of every style, discriminators with
 * `oneOf` and with `allOf`, `prefixItems`, read-only and write-only properties, closed objects, several files.
 */
const small = [
  "museum", "petstore", "cafe-3.2", "pets-kitchen-sink", "readme-discriminators", "adyen-transfer-notifications",
  "simple-3.1-keywords", "oai-tictactoe", "readme-parameters-style", "camara-quality-on-demand",
]; // prettier-ignore

/** A pair of theirs takes seconds, and they have no kind of place that the others lack. */
const large = ["github-rest", "discord"];

/** Every mutation of the small documents, or of all but the large ones. */
export async function corpusMutants(which: "small" | "most"): Promise<readonly DrawnMutant[]> {
  const isWanted = (id: string) => (which === "small" ? small.includes(id) : !large.includes(id));
  const documents = (await findDocuments(corpus, undefined)).filter(({ id }) => isWanted(id));
  const mutants: DrawnMutant[] = [];
  for (const { id, path } of documents) {
    const { document } = await loadSpec(path);
    for (const mutant of mutantsOf(document)) mutants.push({ ...mutant, document: id });
  }
  return mutants;
}
