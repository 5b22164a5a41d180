import type { SourceFile } from "../emit/source-file.ts";
import type { SpecModel } from "../model/types.ts";

/**
 * Pure: no disk, clock, randomness or environment. The same model gives the same files on every machine. One that has
 * thousands of them makes each when it is asked for, so that it can be formatted and forgotten before the next.
 */
export type Generator = (model: SpecModel, warn: (warning: GeneratorWarning) => void) => Iterable<SourceFile>;

/** Something of the document that is left out of what is generated, which stays right without it. */
export interface GeneratorWarning {
  /** Where, in the bundled document. */
  readonly pointer: string;
  /** What is left out and why, as a sentence. */
  readonly message: string;
  /** The remedy, as an imperative sentence. */
  readonly fix: string;
}
