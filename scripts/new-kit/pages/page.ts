import type { SpecModel } from "../../model/types.ts";
import type { KitNames } from "../kit-names.ts";

/** A file that is written for the new kit. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** What the pages are about. */
export interface KitSubject {
  readonly model: SpecModel;
  readonly names: KitNames;
  /** The document, from the top of the kit. */
  readonly specPath: string;
}
