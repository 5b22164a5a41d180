import { literal } from "../../emit/code.ts";
import { childPointer } from "../../json/json-pointer.ts";
import { isAbsentIn } from "../../model/direction.ts";
import type { Direction, Json, Schema } from "../../model/types.ts";
import { absentProperties } from "./absent-properties.ts";
import { isOpenEnum, kindOfValue } from "./value-kinds.ts";

/** The JSON Schema of one schema in one direction, and the schemas that it refers to by `#/$defs/NAME`. */
export interface JsonSchemaText {
  readonly schema: Json;
  readonly references: readonly Schema[];
}

/**
 * The schema as JSON Schema 2020-12 without what only OpenAPI knows. It keeps what decides validity, and of the
 * annotations those that programs use: descriptions and examples would weigh more than all the rest.
 */
export function jsonSchemaText(
  schema: Schema,
  direction: Direction,
  nameOf: (target: Schema) => string,
): JsonSchemaText {
  const references = new Set<Schema>();
  const writer: Writer = {
    direction,
    refer: (target) => {
      references.add(target);
      return `#/$defs/${encodeURI(childPointer("", nameOf(target)).slice(1))}`;
    },
  };
  return { schema: write(schema, writer, new Set(), true), references: [...references] };
}

interface Writer {
  readonly direction: Direction;
  readonly refer: (target: Schema) => string;
}

const copied = [
  "title", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength", "pattern",
  "format", "contentEncoding", "contentMediaType", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems",
  "minProperties", "maxProperties", "deprecated", "readOnly", "writeOnly",
] as const; // prettier-ignore
const single = [
  "items", "contains", "unevaluatedItems", "additionalProperties", "propertyNames", "unevaluatedProperties", "not", "if",
  "then", "else",
] as const; // prettier-ignore
const inPlaceSingle: ReadonlySet<string> = new Set(["not", "if", "then", "else"]);
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"] as const;

function write(schema: Schema, writer: Writer, outer: ReadonlySet<string>, isRoot = false): Json {
  if (schema.boolean !== undefined) return schema.boolean;
  if (!isRoot && schema.component !== undefined) return { $ref: writer.refer(schema) };
  const absent = new Set([...outer, ...absentProperties(schema, writer.direction)]);
  const none: ReadonlySet<string> = new Set();
  const out: [string, Json][] = [];
  if (schema.ref !== undefined) out.push(["$ref", writer.refer(schema.ref)]);
  out.push(...assertions(schema, writer.direction));
  for (const key of copied) if (schema[key] !== undefined) out.push([key, schema[key]]);
  if (schema.default !== undefined) out.push(["default", schema.default.value]);
  out.push(...objectKeywords(schema, writer, absent));
  for (const key of single) {
    const part = schema[key];
    if (part !== undefined) out.push([key, write(part, writer, inPlaceSingle.has(key) ? absent : none)]);
  }
  for (const key of lists) {
    const parts = schema[key];
    if (parts !== undefined)
      out.push([key, parts.map((part) => write(part, writer, key === "prefixItems" ? none : absent))]);
  }
  return Object.fromEntries(out);
}

function assertions(schema: Schema, direction: Direction): readonly [string, Json][] {
  const out: [string, Json][] = [];
  const isOpen = isOpenEnum(schema, direction);
  const types = schema.type ?? (isOpen ? [...new Set((schema.enum ?? []).map(kindOfValue))] : undefined);
  if (types !== undefined) out.push(["type", types.length === 1 ? (types[0] ?? null) : types]);
  if (isOpen) return out;
  if (schema.const !== undefined) out.push(["const", schema.const.value]);
  if (schema.enum !== undefined) out.push(["enum", schema.enum]);
  return out;
}

function objectKeywords(schema: Schema, writer: Writer, absent: ReadonlySet<string>): readonly [string, Json][] {
  const out: [string, Json][] = [];
  const none: ReadonlySet<string> = new Set();
  const required = schema.required?.filter((name) => !absent.has(name)) ?? [];
  if (required.length > 0) out.push(["required", required]);
  const map = (parts: ReadonlyMap<string, Schema>, outer: ReadonlySet<string>, refuses: boolean): Json =>
    Object.fromEntries(
      [...parts].map(([name, part]) => {
        const isRefused = refuses && isAbsentIn(writer.direction, part);
        return [name, isRefused ? false : write(part, writer, outer)];
      }),
    );
  if (schema.properties !== undefined) out.push(["properties", map(schema.properties, none, true)]);
  if (schema.patternProperties !== undefined)
    out.push(["patternProperties", map(schema.patternProperties, none, false)]);
  if (schema.dependentSchemas !== undefined)
    out.push(["dependentSchemas", map(schema.dependentSchemas, absent, false)]);
  if (schema.dependentRequired !== undefined) {
    const entries = [...schema.dependentRequired].map(([name, others]) => [
      name,
      others.filter((entry) => !absent.has(entry)),
    ]);
    out.push(["dependentRequired", Object.fromEntries(entries) as Json]); // names and lists of names
  }
  return out;
}

/** The constant of the runtime's `JsonSchemaSource` type. */
export function jsonSchemaConstant(name: string, text: JsonSchemaText, constantOf: (target: Schema) => string): string {
  const references = text.references.map(constantOf).join(", ");
  const schema = typeof text.schema === "boolean" ? literal(text.schema) : `(${literal(text.schema)})`;
  return `{\n  name: ${literal(name)},\n  schema: () => ${schema},\n  references: () => [${references}],\n}`;
}
