import type { SuiteGroup } from "./suite.ts";

/** Something that answers the tests of the suite. */
export interface Judge {
  readonly name: string;
  readonly version: string;
  /** An answer for each test of a group, in their order; throws where it cannot take the schema. */
  answers(group: SuiteGroup, settings: JudgeSettings): Promise<readonly Answer[]>;
}

export interface JudgeSettings {
  readonly remotes: ReadonlyMap<string, string>;
  /** Whether `format` asserts. JSON Schema leaves it to the user; by default it does not. */
  readonly assertsFormats: boolean;
}

/** Whether the value is valid, or what went wrong. */
export type Answer = boolean | { readonly fault: string };
