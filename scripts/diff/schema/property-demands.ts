import type { Schema } from "../../model/types.ts";
import type { Conjunction } from "./conjunction.ts";
import { pairOf, stated, type Pair } from "./pair.ts";

/** All that the two sides demand of a property that both declare. */
export function propertyPair(pair: Pair, name: string): Pair {
  const sides = [pair.base, pair.head].map((side) => [...declared(side, name), ...others(side, name)] as const);
  // A property that neither side lets be is still part of both types.
  const isRefused = sides.every((schemas) => schemas.some(({ boolean }) => boolean === false));
  const [base = [], head = []] = isRefused ? [declared(pair.base, name), declared(pair.head, name)] : sides;
  return pairOf(base, head, pair, `properties/${name}`);
}

function declared(side: Conjunction, name: string): readonly Schema[] {
  return stated(side, "properties").flatMap((properties) => properties.get(name) ?? []);
}

/** `additionalProperties` sees the properties beside it only: what another part of an `allOf` declares is additional to it. */
function others({ parts }: Conjunction, name: string): readonly Schema[] {
  return parts.flatMap(({ schema }) => {
    const patterns = [...(schema.patternProperties?.keys() ?? [])];
    const isKnown = schema.properties?.has(name) === true || patterns.some((text) => new RegExp(text, "u").test(name));
    return isKnown ? [] : (schema.additionalProperties ?? []);
  });
}
