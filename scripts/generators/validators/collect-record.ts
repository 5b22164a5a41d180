import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { absentProperties } from "./absent-properties.ts";
import { plainTarget, saysOnly } from "./plain-reference.ts";
import { prototypeNames } from "./prototype-names.ts";
import { subjectBelow, type Scope } from "./scope.ts";
import { skippingGuard } from "./skip-valid.ts";
import { constantName } from "./value-rules.ts";

/**
 * The call that collects for an object of which nothing is asked but its properties: most are that, and a table is
 * shorter than code, and as fast. Undefined for any other schema.
 */
export function recordCall(schema: Schema, v: string, scope: Scope): string | undefined {
  if (!isRecord(schema, scope)) return undefined;
  const { module } = scope;
  const rows = [...(schema.properties ?? [])].flatMap(([name, property]) => {
    const isRequired = schema.required?.includes(name) === true;
    const parts = memberParts(schema, name, property, scope);
    return parts === undefined && !isRequired
      ? []
      : [`[${[literal(name), isRequired, ...(parts ?? ['""'])].join(", ")}]`];
  });
  const type = module.runtimeType("Member");
  const members = module.constant(constantName(schema, "Members"), `[${rows.join(", ")}]`, `readonly ${type}[]`);
  return `${module.runtime("collectRecord")}(${v}, report, ${literal(schema.pointer)}, ${members});`;
}

function isRecord(schema: Schema, scope: Scope): boolean {
  const { type, properties = new Map<string, Schema>(), required = [], additionalProperties } = schema;
  if (type?.join() !== "object" || properties.size === 0) return false;
  if (absentProperties(schema, scope.direction).size > 0 || scope.absent.size > 0) return false;
  if (additionalProperties !== undefined && !isFree(additionalProperties)) return false;
  if (required.some((name) => !properties.has(name))) return false;
  if (!saysOnly(schema, "type", "properties", "required", "additionalProperties", "component")) return false;
  // The runtime reads properties by name.
  return [...properties].every(([name, property]) => !prototypeNames.has(name) && property.boolean !== false);
}

/** What follows the name in a row of the table; undefined where nothing is asked of the value. */
function memberParts(parent: Schema, name: string, property: Schema, scope: Scope): readonly string[] | undefined {
  if (isFree(property)) return undefined;
  const { items, pointer, type: types = [] } = property;
  // The runtime puts pointers together as plain text.
  const isBelow = pointer === `${parent.pointer}/properties/${name}`;
  if (types.length > 0 && says(property, "type")) {
    return [literal(types.join(" ")), ...(isBelow ? [] : [literal(pointer)])];
  }
  const isList = isBelow && items !== undefined && types.join() === "array" && says(property, "type", "items");
  if (isList && !isFree(items) && plainTarget(items).component !== undefined) {
    return ['"array"', ...collectors(items, property, "many", scope)];
  }
  return ['""', ...collectors(property, parent, "one", scope)];
}

function collectors(schema: Schema, parent: Schema, count: "one" | "many", scope: Scope): readonly string[] {
  const target = plainTarget(schema);
  const collect = scope.module.collect(subjectBelow(scope, target));
  const accepts = skippingGuard(target, parent, count, scope);
  return accepts === undefined ? [collect] : [collect, accepts];
}

/** Whether a schema allows everything. */
function isFree(schema: Schema): boolean {
  return schema.boolean ?? says(schema);
}

/** Whether a schema says these keywords, and no others that count. */
function says(schema: Schema, ...keywords: readonly (keyof Schema)[]): boolean {
  if (schema.component !== undefined) return false;
  if (keywords.some((keyword) => schema[keyword] === undefined)) return false;
  const isFreeRest = schema.additionalProperties?.boolean === true;
  return saysOnly(schema, ...keywords, ...(isFreeRest ? (["additionalProperties"] as const) : []));
}
