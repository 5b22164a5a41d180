import type { Behaviour } from "./same.ts";

/** What the program of a construct exports. */
export interface ConstructProgram {
  readonly behaviour: Behaviour;
  /** The warnings that generation gives, as `pointer code`, in any order. Default: none. */
  readonly warnings?: readonly string[];
}

export interface ProgramReport {
  readonly construct: string;
  readonly held: number;
  readonly broken: readonly string[];
  readonly warnings: readonly string[];
}
