import type { Discriminator, Schema } from "../../model/types.ts";
import type { RuleId } from "../rules/index.ts";
import { found, joined, pairOf, stated, type Inspection, type Pair } from "./pair.ts";
import type { RelationOf } from "./relation.ts";

/** How a union, or a schema that others extend, says which branch is meant. */
export function compareDiscriminators(pair: Pair, relationOf: RelationOf): Inspection {
  const [base, head] = [stated(pair.base, "discriminator")[0], stated(pair.head, "discriminator")[0]];
  const only = (rule: RuleId, what: string) => ({ findings: [found(pair, "discriminator", rule, what)], children: [] });
  if (base === undefined && head === undefined) return joined();
  if (base === undefined) return only("discriminator-added", "A discriminator is new.");
  if (head === undefined) return only("discriminator-removed", "The discriminator is gone.");
  if (base.propertyName === head.propertyName) return compareMappings(pair, base, head, relationOf);
  const what = `The discriminator was \`${base.propertyName}\` and is \`${head.propertyName}\`.`;
  return only("discriminator-property-changed", what);
}

/** Values of branches that both have; a branch that came or went is told as such. */
function compareMappings(pair: Pair, base: Discriminator, head: Discriminator, relationOf: RelationOf): Inspection {
  const [known, kept] = [base, head].map(({ mapping }) => new Set([...mapping.values()].map(nameOf)));
  const values = new Set([...base.mapping.keys(), ...head.mapping.keys()]);
  const told = (rule: RuleId, what: string) => ({ findings: [found(pair, "discriminator", rule, what)], children: [] });
  return joined(
    ...[...values].map((value): Inspection => {
      const [from, to] = [base.mapping.get(value), head.mapping.get(value)];
      if (from !== undefined && to !== undefined) {
        // A schema that others extend may come as any of them, though no reference leads there.
        const inner = pairOf([from], [to], pair, value);
        if (nameOf(from) === nameOf(to) || relationOf(inner).size === 0) return { findings: [], children: [inner] };
        const what = `The value \`${value}\` meant \`${nameOf(from)}\` and means \`${nameOf(to)}\`.`;
        return told("discriminator-mapping-changed", what);
      }
      if (to !== undefined && known?.has(nameOf(to)) === true) {
        return told("discriminator-mapping-added", `The value \`${value}\` means \`${nameOf(to)}\` now.`);
      }
      if (from === undefined || kept?.has(nameOf(from)) !== true) return joined();
      return told("discriminator-mapping-removed", `The value \`${value}\` no longer means \`${nameOf(from)}\`.`);
    }),
  );
}

function nameOf({ component, pointer }: Schema): string {
  return component?.key ?? pointer;
}
