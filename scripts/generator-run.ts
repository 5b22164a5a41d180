import { asUnsupported, buildSpecModel, unsupportedIssue } from "./build-spec-model.ts";
import type { SourceFile } from "./emit/source-file.ts";
import type { GeneratorWarning } from "./generators/generator.ts";
import { generators } from "./generators/index.ts";
import { SpecError, type LoadedSpec, type SpecIssue } from "./load/load-spec.ts";
import type { SpecModel } from "./model/types.ts";
import type { UnsupportedSpecError } from "./model/unsupported-spec-error.ts";

/** All generators over one document. */
export class GeneratorRun {
  readonly #spec: LoadedSpec;
  readonly #model: SpecModel;
  readonly #unsupported: UnsupportedSpecError[] = [];
  readonly #warnings: SpecIssue[] = [];

  /** @throws {SpecError} Where the model cannot be made. */
  constructor(spec: LoadedSpec) {
    this.#spec = spec;
    this.#model = buildSpecModel(spec);
  }

  /**
   * The files, each made when it is asked for. Every generator runs, even after one has failed: a person wants to hear of
   * all that is not supported at once.
   */
  *files(): Iterable<SourceFile> {
    for (const generator of generators) {
      try {
        yield* generator(this.#model, (warning) => this.#warnings.push(this.#located(warning)));
      } catch (error) {
        this.#unsupported.push(asUnsupported(error));
      }
    }
  }

  /**
   * To be asked when all files have been made.
   *
   * @throws {SpecError} Where something is not supported, or had to be left out and `strict` is set.
   */
  outcome(strict: boolean): { readonly model: SpecModel; readonly warnings: readonly SpecIssue[] } {
    if (this.#unsupported.length > 0) throw new SpecError(unsupportedIssues(this.#unsupported, this.#spec));
    if (strict && this.#warnings.length > 0) throw new SpecError(this.#warnings);
    return { model: this.#model, warnings: this.#warnings };
  }

  #located({ pointer, message, fix }: GeneratorWarning): SpecIssue {
    return { ...this.#spec.locate(pointer), code: "left-out", message, fix };
  }
}

/** One issue a place and construct: several generators may meet the same. */
function unsupportedIssues(errors: readonly UnsupportedSpecError[], spec: LoadedSpec): readonly SpecIssue[] {
  const issues = errors.map((error) => unsupportedIssue(error, spec));
  return [...new Map(issues.map((issue) => [`${issue.pointer} ${issue.message}`, issue])).values()];
}
