import { childPointer } from "../../json/json-pointer.ts";
import type { Schema } from "../../model/types.ts";
import type { Conjunction } from "./conjunction.ts";
import { found, pairOf, stated, type Inspection, type Pair } from "./pair.ts";

/** What the presence of one property demands: `dependentRequired` and `dependentSchemas`. */
export function compareDependencies(pair: Pair): Inspection {
  const required = compareRequired(pair);
  const [base, head] = [schemasByName(pair.base), schemasByName(pair.head)];
  const gone = [...base.keys()].filter((name) => !head.has(name));
  const come = [...head.keys()].filter((name) => !base.has(name));
  const kept = [...base].filter(([name]) => head.has(name));
  return {
    findings: [
      ...required,
      ...gone.map((name) => {
        const what = `The presence of \`${name}\` demands less.`;
        return found(pair, "dependentSchemas", "dependent-schema-removed", what);
      }),
      ...come.map((name) => {
        const what = `The presence of \`${name}\` demands more.`;
        return found(pair, "dependentSchemas", "dependent-schema-added", what);
      }),
    ],
    children: kept.map(([name, schemas]) => {
      return pairOf(schemas, head.get(name) ?? [], pair, childPointer("dependentSchemas", name));
    }),
  };
}

function compareRequired(pair: Pair) {
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

function schemasByName(side: Conjunction): ReadonlyMap<string, readonly Schema[]> {
  const byName = new Map<string, Schema[]>();
  for (const map of stated(side, "dependentSchemas")) {
    for (const [name, schema] of map) byName.set(name, [...(byName.get(name) ?? []), schema]);
  }
  return byName;
}
