import { join } from "node:path";
import { loadSpec } from "./load/load-spec.ts";
import { buildModel } from "./model/build-model.ts";
import type { SpecModel } from "./model/types.ts";
import { specPath } from "./spec-path.ts";

/** The model of this repository's own document. */
export async function ownModel(): Promise<SpecModel> {
  return buildModel((await loadSpec(join(import.meta.dirname, "..", specPath))).document);
}
