import { SpecError, type LoadedSpec } from "./load/load-spec.ts";
import { buildModel } from "./model/build-model.ts";
import type { SpecModel } from "./model/types.ts";
import { UnsupportedSpecError } from "./model/unsupported-spec-error.ts";

/**
 * The model of a loaded document.
 *
 * @throws {SpecError} With the place in the user's files, where the document has what the model cannot honour.
 */
export function buildSpecModel(spec: LoadedSpec): SpecModel {
  try {
    return buildModel(spec.document);
  } catch (error) {
    if (!(error instanceof UnsupportedSpecError)) throw error;
    const { pointer, construct, fix } = error;
    const message = `${construct} is not supported.`;
    throw new SpecError([{ ...spec.locate(pointer), code: "unsupported", message, fix }]);
  }
}
