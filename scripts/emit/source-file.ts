/** What a generator gives back: one file of a package, its imports as data, so that a layout can decide what they look like. */

export type PackageName = "types" | "client" | "validators" | "fixtures";

export const packageNames: readonly PackageName[] = ["types", "client", "validators", "fixtures"];

/** A part of a package's runtime that has a door of its own, for what it needs beside the package. */
export type RuntimeDoor = "arbitraries";

/** A part of a package that has a door of its own, for what generated code of other packages needs of it. */
export type PackageDoor = "collectors";

export type ImportSource =
  /** Another generated file of the same package, by its path. */
  | { readonly kind: "file"; readonly path: string }
  /** The hand-written part of the same package (`src/runtime/index.ts`). */
  | { readonly kind: "runtime"; readonly door?: RuntimeDoor }
  /** The public door of another package of the kit, or one of its further doors. */
  | { readonly kind: "package"; readonly name: PackageName; readonly door?: PackageDoor };

export interface Import {
  readonly from: ImportSource;
  readonly names: readonly string[];
  readonly typeOnly?: boolean;
}

export interface SourceFile {
  readonly package: PackageName;
  /** Below the package's generated folder, with forward slashes: `schemas/pet.ts`. */
  readonly path: string;
  /** The generator's file below `scripts/generators/`, for the header: `builders.ts`. */
  readonly generator: string;
  readonly imports: readonly Import[];
  /** What follows the imports; need not be formatted. */
  readonly body: string;
}
