import fc from "fast-check";
import type { Trial } from "./compare.ts";
import { fittingValue } from "./fitting-value.ts";
import { mutatedValue } from "./mutated-value.ts";
import { schemaFamily, type SchemaFamily } from "./schema-family.ts";
import { anyValue } from "./vocabulary.ts";

/** Families of random schemas, each schema with its values: half of them fit or nearly do, the rest are anything. */
export function drawTrials(seed: number, families: number, valuesPerSchema: number): readonly Trial[] {
  const drawn = fc.sample(schemaFamily, { seed, numRuns: families });
  return drawn.map((family, at) => ({
    family,
    values: family.map((_, index) => drawValues(family, index, seed + at * family.length + index, valuesPerSchema)),
  }));
}

function drawValues(family: SchemaFamily, index: number, seed: number, count: number): Trial["values"][number] {
  const fitting = fittingValue(family[index] ?? true, family);
  const value = fc.oneof(
    { weight: 4, arbitrary: fitting },
    { weight: 4, arbitrary: mutatedValue(fitting) },
    { weight: 1, arbitrary: anyValue(2) },
  );
  return fc.sample(value, { seed, numRuns: count });
}
