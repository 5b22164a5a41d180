import type { SourceFile } from "../emit/source-file.ts";
import type { SpecModel } from "../model/types.ts";

/** Pure: no disk, clock, randomness or environment. The same model gives the same files on every machine. */
export type Generator = (model: SpecModel) => readonly SourceFile[];

/** Something of the document that is left out of what is generated, which stays right without it. */
export interface GeneratorWarning {
  /** Where, in the bundled document. */
  readonly pointer: string;
  /** What is left out and why, as a sentence. */
  readonly message: string;
  /** The remedy, as an imperative sentence. */
  readonly fix: string;
}

/** A generator that may leave something out; it says so, and has no other way to speak. */
export type WarningGenerator = (model: SpecModel) => {
  readonly files: readonly SourceFile[];
  readonly warnings: readonly GeneratorWarning[];
};
