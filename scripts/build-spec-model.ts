import { SpecError, type LoadedSpec, type SpecIssue } from "./load/load-spec.ts";
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
    throw new SpecError([unsupportedIssue(error, spec)]);
  }
}

/** The error as its place in the user's files has it. */
export function unsupportedIssue({ pointer, construct, fix }: UnsupportedSpecError, spec: LoadedSpec): SpecIssue {
  return { ...spec.locate(pointer), code: "unsupported", message: `${construct} is not supported.`, fix };
}
