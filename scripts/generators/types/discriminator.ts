import { literal, propertyKey } from "../../emit/code.ts";
import { isAbsentIn } from "../../model/direction.ts";
import { isObject } from "../../json/json.ts";
import { objectField } from "../../model/raw-object.ts";
import type { Direction, Discriminator, Schema } from "../../model/types.ts";
import { declarationsOf } from "./declared-properties.ts";
import { admittedKinds } from "./json-kinds.ts";
import { allowedValues } from "./literal-types.ts";
import { plainType, type TypeCode } from "./type-code.ts";

/** `{ type: "Cat" }` for a branch that does not say itself which value marks it, so that the union narrows. */
export function discriminatorTag(union: Schema, branch: Schema, direction: Direction): TypeCode | undefined {
  if (union.discriminator === undefined) return undefined;
  const target = branch.ref ?? branch;
  const values = valuesOf(union.discriminator, (schema) => schema === target);
  const inherited = inheritedValues(target, union.discriminator.propertyName);
  return tag(union.discriminator.propertyName, values, branch, inherited === undefined ? [] : [inherited], direction);
}

/**
 * The same for a component that extends, by `allOf`, one with a discriminator: it bears its own value or that of a
 * component that extends it in turn. Only where the mapping is written down: names that merely could be values are
 * too weak a hint where no union makes the choice.
 */
export function inheritedTag(schema: Schema, direction: Direction): TypeCode | undefined {
  for (const { discriminator } of parentsOf(schema)) {
    if (discriminator === undefined) continue;
    const values = inheritedValues(schema, discriminator.propertyName) ?? [];
    const found = tag(discriminator.propertyName, values, schema, [], direction);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Nothing is added where the property leaves no room for the values: the schema counts, the mapping is a hint. */
function tag(
  name: string,
  values: readonly string[],
  owner: Schema,
  inherited: readonly (readonly unknown[])[],
  direction: Direction,
): TypeCode | undefined {
  const declarations = declarationsOf(owner, name);
  if (declarations.some((property) => isAbsentIn(direction, property))) return undefined;
  const known = [...declarations.flatMap(valuesInPlace), ...inherited];
  const fits = values.filter((value) => known.every((allowed) => allowed.includes(value)));
  const isText = declarations.every((property) => admittedKinds(property).has("string"));
  const isTold = known.some((allowed) => allowed.length <= values.length);
  if (isTold || !isText || fits.length === 0) return undefined;
  return plainType(`{ ${propertyKey(name)}: ${fits.map((value) => literal(value)).join(" | ")} }`);
}

function inheritedValues(schema: Schema, propertyName: string): readonly string[] | undefined {
  const parent = parentsOf(schema).find((candidate) => candidate.discriminator?.propertyName === propertyName);
  if (parent?.discriminator === undefined || !statesMapping(parent)) return undefined;
  const values = valuesOf(parent.discriminator, (target) => target === schema || extendsSchema(target, schema));
  return values.length === 0 ? undefined : values;
}

function valuesOf({ mapping }: Discriminator, isMeant: (target: Schema) => boolean): readonly string[] {
  return [...mapping].filter(([, target]) => isMeant(target)).map(([value]) => value);
}

function parentsOf(schema: Schema): readonly Schema[] {
  return (schema.allOf ?? []).flatMap((part) => part.ref ?? []);
}

function extendsSchema(schema: Schema, base: Schema, seen: ReadonlySet<Schema> = new Set()): boolean {
  if (seen.has(schema)) return false;
  const inner = new Set(seen).add(schema);
  return parentsOf(schema).some((parent) => parent === base || extendsSchema(parent, base, inner));
}

function statesMapping({ source }: Schema): boolean {
  const discriminator = isObject(source) ? objectField(source, "discriminator") : undefined;
  return discriminator !== undefined && objectField(discriminator, "mapping") !== undefined;
}

/** The lists of values that a property is held to: its own, behind its `$ref` and in its `allOf`. */
function valuesInPlace(schema: Schema): readonly (readonly unknown[])[] {
  const parts = [...(schema.ref === undefined ? [] : [schema.ref]), ...(schema.allOf ?? [])];
  const own = allowedValues(schema);
  return [...(own === undefined ? [] : [own]), ...parts.flatMap(valuesInPlace)];
}
