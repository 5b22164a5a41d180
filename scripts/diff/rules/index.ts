import type { Flow } from "../change.ts";
import { accessRules } from "./access-rules.ts";
import { documentationRules } from "./documentation-rules.ts";
import { discriminatorRules } from "./discriminator-rules.ts";
import { exchangeRules } from "./exchange-rules.ts";
import { nameRules } from "./name-rules.ts";
import { operationRules } from "./operation-rules.ts";
import type { Meaning, Rule } from "./rule.ts";
import { structureRules } from "./structure-rules.ts";
import { valueRules } from "./value-rules.ts";

/** The table: everything that can change in a document, and what it means to each package. */
export const rules = {
  ...operationRules,
  ...exchangeRules,
  ...accessRules,
  ...nameRules,
  ...valueRules,
  ...structureRules,
  ...discriminatorRules,
  ...documentationRules,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof rules;

export function ruleOf(id: RuleId): Rule {
  return rules[id];
}

/** What a change means to the packages on each way that it can be seen on. */
export function meaningsOf(id: RuleId, flows: readonly Flow[]): readonly Meaning[] {
  const { meaning } = ruleOf(id);
  return flows.flatMap((flow) => meaning[flow] ?? []);
}
