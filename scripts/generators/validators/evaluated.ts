import type { Schema } from "../../model/types.ts";
import { sameValueCycle } from "./same-value-cycle.ts";

/** When a part of a schema counts for a value. */
export type Condition =
  | { readonly kind: "matches" | "differs"; readonly schema: Schema }
  | { readonly kind: "has"; readonly property: string };

/**
 * What of an object or an array a schema has evaluated once it has passed (JSON Schema 2020-12, 11), for
 * `unevaluatedProperties` and `unevaluatedItems`. All is known beforehand but which branches a value matches.
 */
export interface Evaluated {
  /** All properties, all items. */
  readonly all: boolean;
  readonly names: readonly string[];
  readonly patterns: readonly string[];
  /** How many items from the start. */
  readonly prefix: number;
  /** Items that match one of these. */
  readonly contains: readonly Schema[];
  readonly branches: readonly { readonly when: Condition; readonly then: Evaluated }[];
}

/** What the keywords beside `unevaluatedProperties` (or `unevaluatedItems`) evaluate. */
export function evaluatedBeside(schema: Schema, kind: "properties" | "items"): Evaluated {
  return merge([ownKeywords(schema, kind), ...inPlace(schema, kind, new Set([schema]))]);
}

function evaluated(schema: Schema, kind: "properties" | "items", above: ReadonlySet<Schema>): Evaluated {
  if (above.has(schema)) throw sameValueCycle(schema);
  const rest = kind === "properties" ? schema.unevaluatedProperties : schema.unevaluatedItems;
  if (rest !== undefined) return { ...nothing, all: true };
  return merge([ownKeywords(schema, kind), ...inPlace(schema, kind, new Set(above).add(schema))]);
}

const nothing: Evaluated = { all: false, names: [], patterns: [], prefix: 0, contains: [], branches: [] };

function ownKeywords(schema: Schema, kind: "properties" | "items"): Evaluated {
  if (kind === "properties") {
    return {
      ...nothing,
      all: schema.additionalProperties !== undefined,
      names: [...(schema.properties?.keys() ?? [])],
      patterns: [...(schema.patternProperties?.keys() ?? [])],
    };
  }
  return {
    ...nothing,
    all: schema.items !== undefined,
    prefix: schema.prefixItems?.length ?? 0,
    contains: schema.contains === undefined ? [] : [schema.contains],
  };
}

function inPlace(schema: Schema, kind: "properties" | "items", above: ReadonlySet<Schema>): readonly Evaluated[] {
  const of = (part: Schema) => evaluated(part, kind, above);
  const when = (condition: Condition, part: Schema): Evaluated => ({
    ...nothing,
    branches: [{ when: condition, then: of(part) }],
  });
  const matching = (part: Schema) => when({ kind: "matches", schema: part }, part);
  const parts = [schema.ref, ...(schema.allOf ?? [])].flatMap((part) => (part === undefined ? [] : [of(part)]));
  parts.push(...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(matching));
  if (schema.if !== undefined) {
    parts.push(matching(schema.if));
    if (schema.then !== undefined) parts.push(when({ kind: "matches", schema: schema.if }, schema.then));
    if (schema.else !== undefined) parts.push(when({ kind: "differs", schema: schema.if }, schema.else));
  }
  for (const [property, part] of schema.dependentSchemas ?? []) parts.push(when({ kind: "has", property }, part));
  return parts;
}

function merge(parts: readonly Evaluated[]): Evaluated {
  return {
    all: parts.some(({ all }) => all),
    names: [...new Set(parts.flatMap(({ names }) => names))],
    patterns: [...new Set(parts.flatMap(({ patterns }) => patterns))],
    prefix: Math.max(0, ...parts.map(({ prefix }) => prefix)),
    contains: parts.flatMap(({ contains }) => contains),
    branches: parts.flatMap(({ branches }) => branches).filter(({ then }) => !isNothing(then)),
  };
}

function isNothing(part: Evaluated): boolean {
  return (
    !part.all &&
    part.names.length + part.patterns.length + part.prefix + part.contains.length + part.branches.length === 0
  );
}
