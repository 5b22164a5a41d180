import { identifier } from "../../emit/code.ts";
import type { Direction, Json, Schema } from "../../model/types.ts";
import { UnsupportedSpecError } from "../../model/unsupported-spec-error.ts";
import { arrayType } from "./array-type.ts";
import { hasBinaryParts, isBinary } from "../../model/binary.ts";
import { combineParts, kindTypes, type Part } from "./combine-parts.ts";
import { containsItselfInPlace } from "./declared-properties.ts";
import { discriminatorTag, inheritedTag } from "./discriminator.ts";
import {
  admittedKinds,
  hasArrayShape,
  hasObjectShape,
  jsonKinds,
  kindOf,
  ownKinds,
  type JsonKind,
} from "./json-kinds.ts";
import { allowedValues, isOpenEnum, listedValues, literalType, openValues } from "./literal-types.ts";
import { objectType, plainObject } from "./object-type.ts";
import { intersection, namedType, neverType, plainType, union, unknownType, type TypeCode } from "./type-code.ts";
import type { TypeContext } from "./type-context.ts";

/** The type of the values that a schema accepts: the name of a component, anything else written out. */
export function schemaType(schema: Schema, context: TypeContext): TypeCode {
  if (schema.component === undefined || isSpelledOut(schema, context)) return structureType(schema, context);
  const { type, inputType } = schema.component.names;
  return namedType(identifier(context.direction === "read" ? type : inputType));
}

/** The type written out, also where the schema is a component: what stands in the component's own declaration. */
export function structureType(schema: Schema, context: TypeContext): TypeCode {
  if (schema.boolean !== undefined) return schema.boolean ? unknownType : neverType;
  if (context.open.includes(schema) || containsItselfInPlace(schema)) throw endless(schema);
  const inner = { ...context, scope: context.scope ?? schema, open: [...context.open, schema] };
  return combineParts(partsOf(schema, inner));
}

/** A named type has strings where multipart has files, so that a body of files is written out. */
function isSpelledOut(schema: Schema, context: TypeContext): boolean {
  return context.binary !== "text" && hasBinaryParts(schema) && !context.open.includes(schema);
}

function endless(schema: Schema): UnsupportedSpecError {
  return new UnsupportedSpecError(
    schema.pointer,
    "a schema that contains itself and has no name of its own, or consists of itself",
    "Move it to components/schemas, and let it refer to itself through a property or an item.",
  );
}

function partsOf(schema: Schema, context: TypeContext): readonly Part[] {
  if (schema.boolean !== undefined) return schema.boolean ? [] : [{ kinds: new Set(), type: neverType }];
  const parts = (schema.allOf ?? []).flatMap((part) => partsOf(part, context));
  const unions = [schema.oneOf, schema.anyOf].flatMap((branches) => {
    return branches === undefined ? [] : [unionPart(schema, branches, context)];
  });
  const tag = inheritedTag(schema, context.direction);
  const tags = tag === undefined ? [] : [{ kinds: new Set<JsonKind>(["object"]), type: tag }];
  const reference = schema.ref === undefined ? [] : [referencePart(schema.ref, context)];
  return [...reference, ...parts, ...tags, ...ownParts(schema, context), ...unions].filter(
    (part) => part.type !== unknownType,
  );
}

function referencePart(target: Schema, context: TypeContext): Part {
  const type = schemaType(target, context);
  const kinds = admittedKinds(target);
  if (isPlain(target, context)) return { kinds, alias: type };
  const values = listedValues(target, context.direction);
  return { kinds, type, ...(values === undefined ? {} : { values }) };
}

function unionPart(schema: Schema, branches: readonly Schema[], context: TypeContext): Part {
  const types = branches.map((branch) => {
    const tag = discriminatorTag(schema, branch, context.direction);
    const type = schemaType(branch, context);
    return tag === undefined ? type : intersection([type, tag]);
  });
  const kinds = new Set(branches.flatMap((branch) => [...admittedKinds(branch)]));
  return { kinds, type: union(types) };
}

/** What the schema demands by itself, without `$ref` and composition. */
function ownParts(schema: Schema, context: TypeContext): readonly Part[] {
  const values = allowedValues(schema);
  if (values !== undefined) return [valuesPart(schema, values, context.direction)];
  const kinds = ownKinds(schema) ?? (isBinary(schema) && context.binary === "value" ? ["string"] : undefined);
  if (kinds === undefined) return [];
  if (!kinds.some((kind) => hasShape(schema, kind, context))) return [{ kinds: new Set(kinds) }];
  const type = union(kinds.map((kind) => kindType(kind, schema, context)));
  return [{ kinds: new Set(kinds), ...(type === plainObject ? {} : { type }) }];
}

function valuesPart(schema: Schema, values: readonly Json[], direction: Direction): Part {
  const kinds = new Set(values.map(kindOf));
  if (isOpenEnum(schema, direction)) return { kinds, type: openValues(values) };
  return { kinds, type: union(values.map(literalType)), values };
}

/** Whether a schema says no more than of which kinds its values are. */
function isPlain(schema: Schema, context: TypeContext): boolean {
  if (schema.boolean !== undefined || allowedValues(schema) !== undefined) return false;
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return false;
  if (jsonKinds.some((kind) => hasShape(schema, kind, context))) return false;
  const parts = [...(schema.ref === undefined ? [] : [schema.ref]), ...(schema.allOf ?? [])];
  return (schema.type !== undefined || parts.length > 0) && parts.every((part) => isPlain(part, context));
}

function hasShape(schema: Schema, kind: JsonKind, context: TypeContext): boolean {
  if (kind === "object") return hasObjectShape(schema);
  if (kind === "array") return hasArrayShape(schema);
  return kind === "string" && context.binary === "value" && isBinary(schema);
}

function kindType(kind: JsonKind, schema: Schema, context: TypeContext): TypeCode {
  if (kind === "object") return objectType(schema, context);
  if (kind === "array") return arrayType(schema, context);
  return plainType(hasShape(schema, kind, context) ? "Blob" : kindTypes[kind]);
}
