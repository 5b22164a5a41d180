import type { SourceFile } from "../emit/source-file.ts";
import type { SpecModel } from "../model/types.ts";

/** Pure: no disk, clock, randomness or environment. The same model gives the same files on every machine. */
export type Generator = (model: SpecModel) => readonly SourceFile[];
