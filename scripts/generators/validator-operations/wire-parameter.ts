import { isJson } from "../../model/preferred-media-type.ts";
import type { Json, Parameter, ParameterStyle, Schema } from "../../model/types.ts";
import { wireShape } from "./wire-shape.ts";

/** Data for `WireParameter` of the validators' runtime. */
export function wireParameter(parameter: Parameter): { readonly [key: string]: Json } {
  const { name, pointer, style, explode, contentType, allowReserved, schema } = parameter;
  const isContentJson = contentType !== undefined && isJson(contentType);
  const preset = presetOf(parameter);
  return {
    name,
    pointer,
    style,
    explode,
    shape: isContentJson ? { types: ["string"] } : wireShape(schema, styleDepth(style)),
    ...(contentType === undefined ? {} : { content: isContentJson ? "json" : "text" }),
    ...(allowReserved ? { allowReserved } : {}),
    ...(preset === undefined ? {} : { default: preset.value }),
  };
}

/** How many levels of lists and objects a style writes. Brackets go on; a schema goes on at most so far. */
export function styleDepth(style: ParameterStyle): number {
  return style === "deepObject" ? 4 : 1;
}

/** The default of a parameter that may be left out. */
export function presetOf(parameter: Parameter): { readonly value: Json } | undefined {
  return isRequired(parameter) ? undefined : defaultOf(parameter.schema, new Set());
}

/** A path parameter is always required, whether the document says so or forgets it. */
export function isRequired(parameter: Parameter): boolean {
  return parameter.required || parameter.in === "path";
}

function defaultOf(schema: Schema, seen: Set<Schema>): { readonly value: Json } | undefined {
  if (schema.default !== undefined || schema.ref === undefined || seen.has(schema)) return schema.default;
  return defaultOf(schema.ref, seen.add(schema));
}
