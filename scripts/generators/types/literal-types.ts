import { literal, propertyKey } from "../../emit/code.ts";
import type { Direction, Json, Schema } from "../../model/types.ts";
import { kindOf, type JsonKind } from "./json-kinds.ts";
import { plainType, union, type TypeCode } from "./type-code.ts";

/** The type whose only value this is. */
export function literalType(value: Json): TypeCode {
  if (typeof value !== "object" || value === null) return plainType(literal(value));
  if (Array.isArray(value)) return plainType(`[${value.map((entry) => literalType(entry).code).join(", ")}]`);
  const members = Object.entries(value).map(([key, entry]) => `${propertyKey(key)}: ${literalType(entry).code}`);
  return plainType(members.length === 0 ? "{ [key: string]: never }" : `{ ${members.join("; ")} }`);
}

/** The values that `const` and `enum` leave, without those that `type` refuses; undefined where neither is stated. */
export function allowedValues(schema: Schema): readonly Json[] | undefined {
  const stated = schema.const === undefined ? schema.enum : [schema.const.value];
  const listed = new Set(schema.enum?.map((value) => literalType(value).code));
  return stated
    ?.filter((value) => schema.enum === undefined || listed.has(literalType(value).code))
    .filter((value) => schema.type === undefined || schema.type.some((type) => isOfType(value, type)));
}

/** Every value that a schema accepts, where its values, behind its `$ref` too, can be listed. */
export function listedValues(schema: Schema, direction: Direction): readonly Json[] | undefined {
  const own = allowedValues(schema);
  if (own !== undefined) return isOpenEnum(schema, direction) ? undefined : own;
  if (schema.ref !== undefined) return listedValues(schema.ref, direction);
  const branches = (schema.oneOf ?? schema.anyOf)?.map((branch) => listedValues(branch, direction));
  const listed = branches?.filter((values) => values !== undefined);
  return listed === undefined || listed.length !== branches?.length ? undefined : listed.flat();
}

/** Whether values may come that the document does not list yet. */
export function isOpenEnum(schema: Schema, direction: Direction): boolean {
  return direction === "read" && schema.openEnum === true && schema.const === undefined;
}

/** `"A" | "B" | (string & {})`: offers the known values, accepts later ones, and is not reduced to `string`. */
export function openValues(values: readonly Json[]): TypeCode {
  const kinds = [...new Set(values.map(kindOf))];
  return union([...values.map(literalType), ...kinds.map((kind) => openKinds[kind])]);
}

const openKinds: Record<JsonKind, TypeCode> = {
  string: { code: "string & {}", isIntersection: true },
  number: { code: "number & {}", isIntersection: true },
  boolean: plainType("boolean"),
  null: plainType("null"),
  array: plainType("unknown[]"),
  object: plainType("{ [key: string]: unknown }"),
};

function isOfType(value: Json, type: string): boolean {
  return type === "integer" ? Number.isInteger(value) : kindOf(value) === type;
}
