import type { Verdict } from "./judge-mutant.ts";

/** A pair that is judged wrongly, in the few lines that it takes to make it again. */
export function describeVerdict({ mutant, planned, rules, missed, needless }: Verdict): string {
  const columns = (effects: Readonly<Record<string, string>>) => Object.values(effects).join(", ");
  const faults = [...missed.map((name) => `${name} missed`), ...needless.map((name) => `${name} needless`)];
  return [
    `${mutant.document}: ${mutant.mutation} at ${mutant.pointer} (${mutant.position})`,
    `  ${faults.join(", ")}: known ${columns(mutant.expected)}, planned ${columns(planned)} by ${rules.join(", ")}`,
  ].join("\n");
}
