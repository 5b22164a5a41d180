import { isList, isObject } from "../json/json.ts";
import type { Json } from "../model/types.ts";
import { compare, type Finding } from "./compare.ts";
import type { Oracle } from "./oracles.ts";

/** Something that an oracle gets wrong, by the standard. */
export interface OracleFault {
  readonly name: string;
  readonly oracle: Oracle["name"];
  /** What the standard says. */
  readonly reason: string;
  /** The smallest cases that show it. The test holds them to it: an oracle that is mended loses its entry. */
  readonly examples: readonly { readonly schema: Json; readonly value: Json; readonly right: boolean }[];
  /** Without these keywords anywhere in the family the oracle must agree with us. Absent: the oracle broke down. */
  readonly hangsOn?: readonly string[];
  /** The key that a value has wherever the fault shows. Absent: it shows with any value. */
  readonly key?: string;
}

const cases = (schema: Json, value: Json, right: boolean) => ({ schema, value, right });

/** Two more are mended in oracles.ts instead: both compute `multipleOf` with doubles. */
export const oracleFaults: readonly OracleFault[] = [
  {
    name: "Ajv loses track of what has been evaluated",
    oracle: "Ajv",
    reason:
      "11.2, 11.3: unevaluatedItems and unevaluatedProperties apply to what no successful keyword beside them has evaluated, " +
      "`contains` among these, whichever branch it stands in. Ajv leaves out `contains`, forgets branches with `items: true` or " +
      "a nested unevaluatedItems, counts branches that failed, and takes names such as `constructor` for evaluated.",
    examples: [
      cases({ unevaluatedItems: false, contains: true }, [{}], true),
      cases({ unevaluatedItems: { type: "boolean" }, anyOf: [{ items: true }] }, [null, []], true),
      cases({ unevaluatedItems: { type: "boolean" }, anyOf: [{ unevaluatedItems: true }] }, [[], null], true),
      cases({ unevaluatedItems: { minItems: 3 }, anyOf: [true, { unevaluatedItems: { const: 1 } }] }, [[null]], false),
      cases({ unevaluatedProperties: { type: "null" }, anyOf: [{ patternProperties: { a: true } }] }, { constructor: 1 }, false), // prettier-ignore
    ],
    hangsOn: ["unevaluatedItems", "unevaluatedProperties"],
  },
  {
    name: "Ajv remembers a match of contains",
    oracle: "Ajv",
    reason: "10.3.1.3: an array without items has none that matches. Ajv takes over what it found in the array before.",
    examples: [cases({ items: { contains: { minItems: 0 } } }, [[{}], []], false)],
    hangsOn: ["contains"],
  },
  {
    name: "Ajv compares by the type of items alone",
    oracle: "Ajv",
    reason:
      "6.4.3: uniqueItems is about all items. Where `items` has a type, Ajv compares those under prefixItems by it too.",
    examples: [cases({ prefixItems: [true, true], items: { type: "string" }, uniqueItems: true }, [{}, {}], false)],
    hangsOn: ["uniqueItems"],
  },
  {
    name: "Ajv compares the property constructor by identity",
    oracle: "Ajv",
    reason:
      "4.2.2: objects are equal where their members are. Ajv looks first whether both come from the same constructor, and " +
      "takes a member of that name for it.",
    examples: [
      cases({ const: { constructor: {} } }, { constructor: {} }, true),
      cases({ uniqueItems: true }, [{ constructor: [] }, { constructor: [] }], false),
    ],
    hangsOn: ["const", "enum", "uniqueItems"],
    key: "constructor",
  },
  {
    name: "Ajv breaks down over patternProperties beside a reference",
    oracle: "Ajv",
    reason: 'Its code throws "Cannot set properties of undefined" and so gives no answer at all.',
    examples: [cases({ items: { patternProperties: { "^a": true }, $ref: "#/$defs/0" } }, [{ a: 1 }], true)],
  },
];

/** Which fault of an oracle each finding is due to; those that are missing here may be ours. */
export async function explain(findings: readonly Finding[]): Promise<ReadonlyMap<Finding, OracleFault>> {
  const explained = new Map<Finding, OracleFault>();
  const lonely = findings.filter((finding) => !findings.some((other) => contradicts(other, finding)));
  for (const fault of oracleFaults) {
    const open = lonely.filter((finding) => finding.kind === fault.oracle && !explained.has(finding));
    for (const finding of await dueTo(fault, open)) explained.set(finding, fault);
  }
  return explained;
}

/** A judge that is alone against all others may be wrong; two of them are not. */
function contradicts(a: Finding, b: Finding): boolean {
  return a.kind !== b.kind && a.family === b.family && a.index === b.index && a.value === b.value;
}

async function dueTo(fault: OracleFault, findings: readonly Finding[]): Promise<readonly Finding[]> {
  const { hangsOn, key } = fault;
  if (hangsOn === undefined) return findings.filter(({ detail }) => detail.startsWith("breaks down"));
  const users = findings.filter(({ family, value }) => {
    if (key !== undefined && !names(value, key)) return false;
    return hangsOn.some((keyword) => names(family, keyword));
  });
  const trials = users.map(({ family, index, value }) => ({
    family: family.map((schema) => without(schema, hangsOn)),
    values: family.map((_, at) => (at === index ? [value] : [])),
  }));
  const { findings: still } = await compare(trials);
  return users.filter((_, at) => !still.some(({ family }) => family === trials[at]?.family));
}

function names(json: Json, key: string): boolean {
  return JSON.stringify(json).includes(`"${key}":`);
}

function without(schema: Json, keywords: readonly string[]): Json {
  if (isList(schema)) return schema.map((part) => without(part, keywords));
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([key]) => !keywords.includes(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, without(part, keywords)]));
}
