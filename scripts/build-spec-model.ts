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
    throw new SpecError([unsupportedIssue(asUnsupported(error), spec)]);
  }
}

/** The error as its place in the user's files has it. */
export function unsupportedIssue({ pointer, construct, fix }: UnsupportedSpecError, spec: LoadedSpec): SpecIssue {
  return { ...spec.locate(pointer), code: "unsupported", message: `${construct} is not supported.`, fix };
}

/**
 * Whoever walks schemas from reference to reference has to stop somewhere; nobody writes such a chain by hand.
 *
 * @throws The error itself, where it is another.
 */
export function asUnsupported(error: unknown): UnsupportedSpecError {
  if (error instanceof UnsupportedSpecError) return error;
  if (!(error instanceof RangeError && /call stack/.test(error.message))) throw error;
  const fix = "Break the longest chain, so that fewer schemas contain each other.";
  return new UnsupportedSpecError("#", "A chain of references through thousands of schemas", fix);
}
