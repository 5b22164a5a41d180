import { literal, propertyKey } from "../../emit/code.ts";
import { isAbsentIn } from "../../model/direction.ts";
import type { Json, Schema } from "../../model/types.ts";
import { declarationsOf, demands } from "./declared-properties.ts";
import { allowedValues } from "./literal-types.ts";
import { schemaDoc } from "./schema-doc.ts";
import { schemaType } from "./schema-type.ts";
import { neverType, plainType, undefinedType, union, unknownType, type TypeCode } from "./type-code.ts";
import { inside, type TypeContext } from "./type-context.ts";

interface Member {
  readonly key: string;
  readonly optional: boolean;
  readonly type: TypeCode;
  readonly doc: string;
}

/** An object of which nothing more is said. */
export const plainObject: TypeCode = plainType("{ [key: string]: unknown }");

/** What an object schema says by itself: its properties, the names that it requires, what else it may hold. */
export function objectType(schema: Schema, context: TypeContext): TypeCode {
  const keys = closedKeys(schema);
  if (keys !== undefined) {
    const values = otherValues(schema, context);
    return plainType(`{ [key in ${keys.code}]?: ${values.code} }`, [values]);
  }
  const members = [...declaredMembers(schema, context), ...requiredMembers(schema, context)];
  const index = indexSignature(schema, members, context);
  if (members.length === 0 && index === unknownType) return plainObject;
  const lines = members.map(({ doc, key, optional, type }) => `${doc}${key}${optional ? "?" : ""}: ${type.code};\n`);
  const tail = index === undefined ? "" : `[key: string]: ${index.code};\n`;
  return plainType(`{\n${lines.join("")}${tail}}`, [
    ...members.map((member) => member.type),
    ...(index ? [index] : []),
  ]);
}

function declaredMembers(schema: Schema, context: TypeContext): readonly Member[] {
  return [...(schema.properties ?? [])].flatMap(([name, property]) => {
    const isAbsent = isAbsentIn(context.direction, property);
    if (isAbsent && context.direction === "read") return [];
    const type = isAbsent ? neverType : schemaType(property, inside(context, binaryInside(context)));
    const optional = isAbsent || schema.required?.includes(name) !== true;
    return [{ key: propertyKey(name), optional, type, doc: schemaDoc(property) }];
  });
}

/**
 * Names that are required and not declared next to it. Where another part of the composition declares the property,
 * `unknown` leaves its type as it is and makes it required; a property absent in this direction is not asked for.
 */
function requiredMembers(schema: Schema, context: TypeContext): readonly Member[] {
  const names = [...new Set(schema.required ?? [])].filter((name) => schema.properties?.has(name) !== true);
  return names.flatMap((name) => {
    const elsewhere = declarationsOf(context.scope ?? schema, name);
    if (elsewhere.some((property) => isAbsentIn(context.direction, property))) return [];
    if (demands(context.scope ?? schema, name)) return [];
    const type = elsewhere.length > 0 ? unknownType : otherValues(schema, context);
    return [{ key: propertyKey(name), optional: false, type, doc: "" }];
  });
}

/**
 * TypeScript holds every declared property to the index signature, JSON Schema does not. So the index accepts the
 * types of all members: reading stays sound, and an object with all its members can be written. (An intersection
 * with a map would be neither: no value could be assigned to it.)
 */
function indexSignature(schema: Schema, members: readonly Member[], context: TypeContext): TypeCode | undefined {
  const isOpen = schema.patternProperties !== undefined || otherProperties(schema) !== undefined;
  if (!isOpen) return members.length === 0 ? unknownType : undefined;
  const others = otherValues(schema, context);
  if (others === neverType && members.length > 0) return undefined;
  const optional = members.some((member) => member.optional) ? [undefinedType] : [];
  return union([others, ...members.map((member) => member.type), ...optional]);
}

/** What a property that is not declared may be. */
function otherValues(schema: Schema, context: TypeContext): TypeCode {
  const additional = otherProperties(schema);
  const schemas = [...(schema.patternProperties?.values() ?? []), ...(additional === undefined ? [] : [additional])];
  const types = schemas.map((value) => schemaType(value, inside(context, binaryInside(context))));
  return union(additional === undefined ? [unknownType] : types);
}

/** `unevaluatedProperties` sees what other parts declare; alone, it is `additionalProperties`. */
function otherProperties(schema: Schema): Schema | undefined {
  if (schema.additionalProperties !== undefined) return schema.additionalProperties;
  const composition = [schema.ref, schema.allOf, schema.anyOf, schema.oneOf, schema.if, schema.dependentSchemas];
  return composition.every((part) => part === undefined) ? schema.unevaluatedProperties : undefined;
}

/** The names that `propertyNames` lists, where nothing else is declared: `{ [key in "a" | "b"]?: T }`. */
function closedKeys(schema: Schema): TypeCode | undefined {
  if (schema.properties !== undefined || schema.patternProperties !== undefined) return undefined;
  if ((schema.required ?? []).length > 0 || schema.propertyNames === undefined) return undefined;
  const names = schema.propertyNames.ref ?? schema.propertyNames;
  const values = names.openEnum === true ? undefined : allowedValues(names);
  const isTextual = (value: Json): value is string => typeof value === "string";
  if (values === undefined || !values.every(isTextual)) return undefined;
  return union(values.map((value) => plainType(literal(value))));
}

function binaryInside(context: TypeContext): "value" | "text" {
  return context.binary === "fields" ? "value" : "text";
}
