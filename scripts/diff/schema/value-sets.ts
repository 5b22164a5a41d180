import { canonicalJson } from "../../model/canonical-json.ts";
import type { Json, Schema } from "../../model/types.ts";
import { allowedValues } from "../../generators/types/literal-types.ts";
import { admittedKinds, jsonKinds, kindOf, type JsonKind } from "../../generators/types/json-kinds.ts";
import { conjunction, demandsOnly, openUnions, type Conjunction, type Part, type SchemaUnion } from "./conjunction.ts";

/** The types of JSON Schema without overlap: a number is an integer or has a fraction. */
export type AtomicType = Exclude<JsonKind, "number"> | "integer" | "fraction";

const atomicTypes: readonly AtomicType[] = ["string", "integer", "fraction", "boolean", "object", "array", "null"];

export function isAnyType(types: ReadonlySet<AtomicType>): boolean {
  return types.size === atomicTypes.length;
}

const knownTypes = new WeakMap<Conjunction, ReadonlySet<AtomicType>>();

/** The types of the values that can pass. */
export function typesOf(conjunction: Conjunction): ReadonlySet<AtomicType> {
  const types = knownTypes.get(conjunction) ?? commonTypes(conjunction, new Set());
  knownTypes.set(conjunction, types);
  return types;
}

function commonTypes({ parts }: Conjunction, seen: ReadonlySet<Schema>): ReadonlySet<AtomicType> {
  const sets = parts.map((part) => partTypes(part, seen));
  return new Set(atomicTypes.filter((type) => sets.every((set) => set.has(type))));
}

function partTypes({ schema, orNull }: Part, seen: ReadonlySet<Schema>): ReadonlySet<AtomicType> {
  if (seen.has(schema)) return new Set(atomicTypes);
  const inner = new Set(seen).add(schema);
  const sets = openUnions(schema).map((union) => unionTypes(union, inner));
  if (schema.type !== undefined) sets.push(new Set(schema.type.flatMap(atoms)));
  const values = allowedValues(schema);
  if (values !== undefined) sets.push(new Set(values.map(atomOf)));
  if (schema.boolean === false) sets.push(new Set());
  const common = atomicTypes.filter((type) => sets.every((set) => set.has(type)));
  return new Set(orNull ? [...common, "null"] : common);
}

/** Without what the branches of unions say of themselves: they are compared one by one. */
export function ownTypesOf({ parts }: Conjunction): ReadonlySet<AtomicType> {
  const sets = parts.map(({ schema, orNull }) => {
    const hasNull = openUnions(schema).every((union) => union.hasNull);
    const own = new Set(schema.type === undefined ? atomicTypes : schema.type.flatMap(atoms));
    if (orNull) own.add("null");
    else if (!hasNull) own.delete("null");
    return own;
  });
  return new Set(atomicTypes.filter((type) => sets.every((set) => set.has(type))));
}

function unionTypes({ members, hasNull }: SchemaUnion, seen: ReadonlySet<Schema>): ReadonlySet<AtomicType> {
  const sets = members.map((member) => commonTypes(conjunction([member], member.pointer), seen));
  return new Set([...sets.flatMap((set) => [...set]), ...(hasNull ? (["null"] as const) : [])]);
}

function atoms(type: string): readonly AtomicType[] {
  return type === "number" ? ["integer", "fraction"] : [type as AtomicType];
}

function atomOf(value: Json): AtomicType {
  const kind = kindOf(value);
  return kind === "number" ? (Number.isInteger(value) ? "integer" : "fraction") : kind;
}

/** The kinds of values that the printed type has. */
export function kindsOf({ parts }: Conjunction): ReadonlySet<JsonKind> {
  const sets = parts.map(({ schema, orNull }) => new Set([...admittedKinds(schema), ...(orNull ? ["null"] : [])]));
  return new Set(jsonKinds.filter((kind) => sets.every((set) => set.has(kind))));
}

/** The listed values but null, each by its canonical text; undefined where nothing lists them. */
export function valuesOf({ parts }: Conjunction): ReadonlyMap<string, Json> | undefined {
  return commonValues(parts.flatMap(({ schema }) => [...ownLists(schema), ...unionLists(schema)]));
}

/** The same without what unions list: their branches are compared one by one. */
export function ownValuesOf({ parts }: Conjunction): ReadonlyMap<string, Json> | undefined {
  return commonValues(parts.flatMap(({ schema }) => ownLists(schema)));
}

function commonValues(lists: readonly (readonly Json[])[]): ReadonlyMap<string, Json> | undefined {
  if (lists.length === 0) return undefined;
  const [first = [], ...others] = lists.map((list) => list.filter((value) => value !== null));
  const texts = others.map((list) => new Set(list.map(canonicalJson)));
  const common = first.filter((value) => texts.every((set) => set.has(canonicalJson(value))));
  return new Map(common.map((value) => [canonicalJson(value), value]));
}

function ownLists(schema: Schema): readonly (readonly Json[])[] {
  const own = allowedValues(schema);
  return own === undefined ? [] : [own];
}

function unionLists(schema: Schema): readonly (readonly Json[])[] {
  return openUnions(schema).flatMap((union) => listedMembers(union) ?? []);
}

/** The values of a union whose members only list values: `oneOf: [{ const: "a" }, { const: "b" }]` is an enum. */
function listedMembers({ members }: SchemaUnion): readonly (readonly Json[])[] | undefined {
  const lists = members.map((member) => {
    const { parts } = conjunction([member], member.pointer);
    const says = parts.every(({ schema }) => listsOnly(schema, ["type", "const", "enum"]));
    return says ? valuesOf({ at: "", layers: [], parts, key: "" }) : undefined;
  });
  if (lists.some((list) => list === undefined)) return undefined;
  return [lists.flatMap((list) => [...(list?.values() ?? [])])];
}

/** Whether a union says no more than which types or values there are. */
export function isPlain(union: SchemaUnion): boolean {
  if (listedMembers(union) !== undefined) return true;
  return union.members.every((member) => {
    const { parts } = conjunction([member], member.pointer);
    return parts.length > 0 && parts.every(({ schema }) => listsOnly(schema, ["type"]));
  });
}

function listsOnly(schema: Schema, keywords: readonly (keyof Schema)[]): boolean {
  return schema.boolean === undefined && openUnions(schema).length === 0 && demandsOnly(schema, keywords);
}
