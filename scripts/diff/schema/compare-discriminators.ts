import type { Discriminator, Schema } from "../../model/types.ts";
import type { Finding } from "../finding.ts";
import { found, stated, type Pair } from "./pair.ts";

/** How a union, or a schema that others extend, says which branch is meant. */
export function compareDiscriminators(pair: Pair): readonly Finding[] {
  const [base, head] = [stated(pair.base, "discriminator")[0], stated(pair.head, "discriminator")[0]];
  if (base === undefined && head === undefined) return [];
  if (base === undefined) return [found(pair, "discriminator", "discriminator-added", "A discriminator is new.")];
  if (head === undefined) return [found(pair, "discriminator", "discriminator-removed", "The discriminator is gone.")];
  if (base.propertyName !== head.propertyName) {
    const what = `The discriminator was \`${base.propertyName}\` and is \`${head.propertyName}\`.`;
    return [found(pair, "discriminator", "discriminator-property-changed", what)];
  }
  return compareMappings(pair, base, head);
}

/** Values of branches that both have; a branch that came or went is told as such. */
function compareMappings(pair: Pair, base: Discriminator, head: Discriminator): readonly Finding[] {
  const [before, after] = [targets(base), targets(head)];
  const [known, kept] = [new Set(before.values()), new Set(after.values())];
  const values = new Set([...before.keys(), ...after.keys()]);
  return [...values].flatMap((value) => {
    const [from, to] = [before.get(value), after.get(value)];
    if (from === to) return [];
    if (from === undefined) {
      const what = `The value \`${value}\` means \`${to}\` now.`;
      return known.has(to ?? "") ? [found(pair, "discriminator", "discriminator-mapping-added", what)] : [];
    }
    if (to === undefined) {
      const what = `The value \`${value}\` no longer means \`${from}\`.`;
      return kept.has(from) ? [found(pair, "discriminator", "discriminator-mapping-removed", what)] : [];
    }
    const what = `The value \`${value}\` meant \`${from}\` and means \`${to}\`.`;
    return [found(pair, "discriminator", "discriminator-mapping-changed", what)];
  });
}

function targets({ mapping }: Discriminator): ReadonlyMap<string, string> {
  return new Map([...mapping].map(([value, target]) => [value, nameOf(target)]));
}

function nameOf({ component, pointer }: Schema): string {
  return component?.key ?? pointer;
}
