/** How one stage went: how much of it succeeded, and what did not. */
export interface StageOutcome {
  readonly done: number;
  readonly total: number;
  readonly errors: readonly string[];
  /** What the document itself gets wrong: told, and no failure of ours. */
  readonly remarks?: readonly string[];
}
