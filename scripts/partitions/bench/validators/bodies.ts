/** The bodies that are checked: always the same, and parsed from JSON as a service has them. */
import { readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Case {
  readonly title: string;
  readonly value: unknown;
  readonly isValid: boolean;
}

export const sizes = ["small", "medium", "large"] as const;

const types = ["symbol", "date", "humanname", "boolean", "code", "array"];

function pick<T>(values: readonly T[], index: number): T {
  return values[index % values.length] as T; // no list here is empty
}

/** A generator of repeatable whole numbers (Park and Miller's). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

function property(index: number): object {
  const type = pick(types, index);
  return type === "array" ? { type, items: { type: "code" } } : { type, description: `Property ${index}` };
}

function mapping(index: number, names: readonly string[], below: (limit: number) => number): object {
  const paths = names.map((name) => [name, `${name}.value${below(1000)}`]);
  return { source: `source-${index}`, type: `profile-${below(9)}`, propertyMappings: Object.fromEntries(paths) };
}

function collection(index: number, mappings: number, below: (limit: number) => number): object {
  const names = Array.from({ length: 4 + below(4) }, (_, i) => `property${i}`);
  return {
    key: `collection-${index}`,
    properties: Object.fromEntries(names.map((name) => [name, property(below(types.length))])),
    mappings: Array.from({ length: mappings }, (_, i) => mapping(i, names, below)),
    traversedProperties: ["@worksAt.since", "@worksAt.@clinic.name"],
    reconciliationRules: { type: "SYSTEM", rules: {} },
  };
}

function body(collections: number, mappings: number): object {
  const below = numbers(7);
  const end = { profileKey: "collection-0", includeKey: "worksAt" };
  return {
    modules: { search: "STANDARD" },
    source: {
      type: "MDM",
      sources: Array.from({ length: mappings }, (_, i) => `source-${i}`),
      collections: Array.from({ length: collections }, (_, i) => collection(i, mappings, below)),
      relationships: [{ from: end, to: end, relationshipType: "provider-clinic", mappings: [mapping(0, [], below)] }],
    },
  };
}

function example(): object {
  const path = new URL("../../../../spec/openapi.yaml", import.meta.url);
  const document: unknown = parse(readFileSync(path, "utf8"));
  // The document's own shape.
  return (document as { components: { examples: Record<string, { value: object }> } }).components.examples[
    "MdmStandard"
  ]?.value as object;
}

const bodies: Readonly<Record<(typeof sizes)[number], object>> = {
  small: example(),
  medium: body(10, 5),
  large: body(500, 5),
};

/** A copy, with something wrong at the first field or in the last mapping of the last collection. */
function broken(value: object, where: "early" | "late"): unknown {
  const copy = JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
  if (where === "early") copy["modules"] = { search: "FAST" };
  else {
    const { collections } = copy["source"] as { collections: { mappings: { propertyMappings: object }[] }[] };
    const last = collections.at(-1)?.mappings.at(-1);
    if (last !== undefined) last.propertyMappings = { ...last.propertyMappings, last: 7 };
  }
  return copy;
}

export const cases: readonly Case[] = sizes.flatMap((size) => [
  { title: `${size}, valid`, value: JSON.parse(JSON.stringify(bodies[size])) as unknown, isValid: true },
  { title: `${size}, early error`, value: broken(bodies[size], "early"), isValid: false },
  { title: `${size}, late error`, value: broken(bodies[size], "late"), isValid: false },
]);
