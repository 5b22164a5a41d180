import { childPointer, valueAt } from "../../json/json-pointer.ts";
import { entriesOf, isObject, own, type Json, type JsonObject } from "../../json/json.ts";
import { anyFlow, type Flow } from "../change.ts";
import { componentHeirs } from "./component-heirs.ts";
import { isMarked, isNullAlone, listOf } from "./resolve-schema.ts";
import { schemaRoots } from "./schema-roots.ts";
import { areToldApart } from "./told-apart.ts";

/** Where a schema stands, seen from what contains it. */
export type Position =
  | "parameter" | "request body" | "response body" | "header" | "component" | "property" | "pattern property" | "items"
  | "prefixItems" | "additionalProperties" | "allOf" | "anyOf" | "oneOf" | "aside"; // prettier-ignore

export interface Step {
  readonly pointer: string;
  readonly flow: Flow;
  readonly position: Position;
  /** Whether values meet other schemas there, which may demand the same. */
  readonly isShared: boolean;
  /** Whether values that it refuses may pass another branch of a union. */
  readonly hasWayOut: boolean;
}

/** A schema with the ways on which its values travel. */
export interface SchemaPlace extends Omit<Step, "flow"> {
  readonly schema: JsonObject;
  readonly flows: ReadonlySet<Flow>;
}

/**
 * Every schema that values of the packages meet. This walk shares nothing with the comparison that it helps to judge. What
 * stands inside `not`, `if` and the like is left out: what a change there does is hard to say.
 */
export function schemaPlaces(document: JsonObject): readonly SchemaPlace[] {
  const places = new Map<string, SchemaPlace & { readonly flows: Set<Flow> }>();
  const follow = (steps: readonly Step[]) => {
    const queue = [...steps];
    for (let step = queue.pop(); step !== undefined; step = queue.pop()) {
      const { flow, ...place } = step;
      const schema = valueAt(document, place.pointer);
      if (!isObject(schema)) continue;
      const known = places.get(place.pointer) ?? { ...place, schema, flows: new Set() };
      places.set(place.pointer, known);
      if (known.flows.has(flow)) continue;
      known.flows.add(flow);
      queue.push(...stepsInto(document, schema, step));
    }
  };
  follow(schemaRoots(document));
  const components = Object.keys(componentsOf(document)).map((key) => childPointer("#/components/schemas", key));
  // One that no operation leads to may be written and read by whoever imports it.
  const unused = components.filter((pointer) => !places.has(pointer));
  follow(unused.flatMap((pointer) => anyFlow.map((flow) => componentStep(pointer, flow))));
  return [...places.values()];
}

export function componentsOf(document: JsonObject): JsonObject {
  const schemas = valueAt(document, "#/components/schemas");
  return isObject(schemas) ? schemas : {};
}

function componentStep(pointer: string, flow: Flow): Step {
  return { pointer, flow, position: "component", isShared: false, hasWayOut: false };
}

function stepsInto(document: JsonObject, schema: JsonObject, from: Step): readonly Step[] {
  const isShared = from.isShared || isJoint(schema);
  const into = (position: Position, ...keys: readonly (string | number)[]): Step => {
    return { ...from, pointer: childPointer(from.pointer, ...keys), position, isShared };
  };
  const each = (position: Position, keyword: string) => {
    return entriesOf(own(schema, keyword) ?? null).map(([key]) => into(position, keyword, key));
  };
  return [
    ...referenceSteps(document, schema, from),
    ...propertySteps(document, schema, from.flow, into),
    ...each("pattern property", "patternProperties"),
    ...each("prefixItems", "prefixItems"),
    ...each("allOf", "allOf"),
    ...(["anyOf", "oneOf"] as const).flatMap((keyword) => memberSteps(document, schema, keyword, from, into)),
    into("items", "items"),
    into("additionalProperties", "additionalProperties"),
    ...["propertyNames", "contains"].map((keyword) => ({ ...into("aside", keyword), hasWayOut: true })),
    ...each("aside", "dependentSchemas").map((step) => ({ ...step, hasWayOut: true })),
  ];
}

type Into = (position: Position, ...keys: readonly (string | number)[]) => Step;

function referenceSteps(document: JsonObject, schema: JsonObject, { pointer, flow }: Step): readonly Step[] {
  const reference = own(schema, "$ref");
  const heirs = componentHeirs(document, pointer);
  return [...(typeof reference === "string" ? [reference] : []), ...heirs].map((each) => componentStep(each, flow));
}

function propertySteps(document: JsonObject, schema: JsonObject, flow: Flow, into: Into): readonly Step[] {
  const mark = flow === "request" ? "readOnly" : "writeOnly";
  return entriesOf(own(schema, "properties") ?? null)
    .filter(([, property]) => !isMarked(document, property, mark))
    .map(([name]) => into("property", "properties", name));
}

function memberSteps(
  document: JsonObject,
  schema: JsonObject,
  keyword: "anyOf" | "oneOf",
  { hasWayOut }: Step,
  into: Into,
): readonly Step[] {
  const members = listOf(own(schema, keyword));
  const isVague = hasWayOut || !areToldApart(document, members);
  return members.flatMap((member: Json, index) => {
    return isNullAlone(member) ? [] : [{ ...into(keyword, keyword, index), hasWayOut: isVague }];
  });
}

const silent = new Set(["type", "title", "description", "discriminator", "default", "example", "examples", "xml"]);

/** Whether a schema is made of several that values meet together. */
export function isJoint(schema: JsonObject): boolean {
  const composing = ["$ref", "anyOf", "oneOf"].filter((keyword) => own(schema, keyword) !== undefined).length;
  const parts = listOf(own(schema, "allOf")).length;
  const owns = Object.keys(schema).some((key) => {
    return !silent.has(key) && !key.startsWith("x-") && !["$ref", "anyOf", "oneOf", "allOf"].includes(key);
  });
  return composing + parts > 0 && composing + parts + (owns ? 1 : 0) > 1;
}
