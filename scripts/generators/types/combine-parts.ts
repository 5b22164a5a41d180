import type { Json } from "../../model/types.ts";
import { commonKinds, type JsonKind } from "./json-kinds.ts";
import { literalType } from "./literal-types.ts";
import { intersection, plainType, union, unknownType, type TypeCode } from "./type-code.ts";

/** One of the demands that a value meets together. */
export interface Part {
  readonly kinds: ReadonlySet<JsonKind>;
  /** Absent where the part says of which kinds the value is, and nothing more. */
  readonly type?: TypeCode;
  /** A name for a part that says no more than the kinds: `type ResourceKey = string`. */
  readonly alias?: TypeCode;
  /** All values that the part accepts, where they can be listed. */
  readonly values?: readonly Json[];
}

/** The type of the values that meet every part. */
export function combineParts(parts: readonly Part[]): TypeCode {
  const solids = withoutRepeatedValues(parts.filter((part) => part.type !== undefined));
  const aliases = parts.flatMap((part) => (part.alias === undefined ? [] : [{ ...part, type: part.alias }]));
  const told = solids.length > 0 ? solids : aliases;
  const plain = parts.filter((part) => part.type === undefined);
  return told.length > 0 ? restrict(told, plain) : kindsType(plain);
}

/**
 * Kinds add nothing to parts that are of those kinds anyway. They would even do harm: `Name & { [key: string]: unknown }`
 * refuses a value whose type is the interface `Name`, which has no index signature.
 */
function restrict(told: readonly Part[], plain: readonly Part[]): TypeCode {
  const types = told.map((part) => part.type ?? unknownType);
  const kinds = commonKinds(plain.map((part) => part.kinds));
  const isCovered = [...commonKinds(told.map((part) => part.kinds))].every((kind) => kinds.has(kind));
  if (isCovered) return intersection(types);
  return intersection([...types, union([...kinds].map((kind) => plainType(looseTypes[kind])))]);
}

function kindsType(plain: readonly Part[]): TypeCode {
  if (plain.length === 0) return unknownType;
  return union([...commonKinds(plain.map((part) => part.kinds))].map((kind) => plainType(kindTypes[kind])));
}

/** `Status & "A"` is `"A"`: where several parts list their values, the common ones say it all. */
function withoutRepeatedValues(parts: readonly Part[]): readonly Part[] {
  const listing = parts.filter((part) => part.values !== undefined);
  const [first, ...others] = listing.map((part) => new Map((part.values ?? []).map((value) => [keyOf(value), value])));
  if (first === undefined || others.length === 0) return parts;
  const common = [...first].filter(([key]) => others.every((values) => values.has(key))).map(([, value]) => value);
  const kinds = commonKinds(listing.map((part) => part.kinds));
  return [
    { kinds, type: union(common.map(literalType)), values: common },
    ...parts.filter((part) => part.values === undefined),
  ];
}

function keyOf(value: Json): string {
  return literalType(value).code;
}

export const kindTypes: Record<JsonKind, string> = {
  string: "string",
  number: "number",
  boolean: "boolean",
  object: "{ [key: string]: unknown }",
  array: "unknown[]",
  null: "null",
};

/** `object` restricts what it meets without adding an index signature. */
const looseTypes: Record<JsonKind, string> = { ...kindTypes, object: "object" };
