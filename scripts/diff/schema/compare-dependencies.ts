import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import type { Conjunction } from "./conjunction.ts";
import { namedSchemas } from "./named-schemas.ts";
import { found, stated, type Inspection, type Pair } from "./pair.ts";

/** What the presence of one property demands: `dependentRequired` and `dependentSchemas`. */
export function compareDependencies(pair: Pair): Inspection {
  const { gone, come, kept } = namedSchemas(pair, "dependentSchemas");
  const told = (rule: RuleId, name: string, amount: string) => {
    return found(pair, "dependentSchemas", rule, `The presence of \`${name}\` demands ${amount}.`);
  };
  return {
    findings: [
      ...compareRequired(pair),
      ...gone.map((name) => told("dependent-schema-removed", name, "less")),
      ...come.map((name) => told("dependent-schema-added", name, "more")),
    ],
    children: kept,
  };
}

function compareRequired(pair: Pair): readonly Finding[] {
  const [base, head] = [demandsOf(pair.base), demandsOf(pair.head)];
  const gone = [...base].filter((demand) => !head.has(demand));
  const come = [...head].filter((demand) => !base.has(demand));
  return [
    ...gone.map((demand) => {
      return found(pair, "dependentRequired", "dependent-required-removed", `${demand} is not demanded any more.`);
    }),
    ...come.map((demand) => {
      return found(pair, "dependentRequired", "dependent-required-added", `${demand} is demanded now.`);
    }),
  ];
}

/** "`b` beside `a`", one for each name that another demands. */
function demandsOf(side: Conjunction): ReadonlySet<string> {
  const entries = stated(side, "dependentRequired").flatMap((map) => [...map]);
  return new Set(entries.flatMap(([name, others]) => others.map((other) => `\`${other}\` beside \`${name}\``)));
}
