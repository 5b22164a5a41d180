import { entriesOf, isList, isObject, type Json, own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";
import { childShape } from "./openapi-shape.ts";
import type { ObjectName, Shape, Version } from "./shape.ts";

/** A value of a document together with what the standard expects there. */
export interface Place {
  readonly value: Json;
  readonly shape: Shape;
  readonly pointer: string;
  readonly parent?: Place;
}

/**
 * Visits a place and everything below it that the table of shapes knows, in the document's order. What `visit` answers
 * with false is not entered.
 */
export function walk(root: Place, version: Version, visit: (place: Place) => boolean | void): void {
  const open: Place[] = [root];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (visit(place) === false) continue;
    const below = placesBelow(place, version);
    for (let index = below.length - 1; index >= 0; index--) open.push(below[index] as Place);
  }
}

/** The known places one level below. A Reference Object has none: what stands beside its `$ref` is ignored. */
function placesBelow(place: Place, version: Version): readonly Place[] {
  if (isOpaqueReference(place, version)) return [];
  const below: Place[] = [];
  for (const [key, value] of matches(place.shape, place.value, version) ? entriesOf(place.value) : []) {
    const shape = childShape(place.shape, key, version);
    if (shape === undefined) continue;
    const pointer = childPointer(place.pointer, key);
    below.push({ value, shape: settle(shape, value, version), pointer, parent: place });
  }
  return below;
}

/** The alternative that fits the value's type, or else the last one. */
export function settle(shape: Shape, value: Json, version: Version): Shape {
  if (shape.kind !== "either") return shape;
  return shape.shapes.find((alternative) => matches(alternative, value, version)) ?? (shape.shapes.at(-1) as Shape);
}

/** Whether a value is of the JSON type that a shape asks for. */
export function matches(shape: Shape, value: Json, version: Version): boolean {
  switch (shape.kind) {
    case "any":
      return true;
    case "string":
    case "boolean":
    case "number":
      return typeof value === shape.kind;
    case "integer":
      return Number.isInteger(value);
    case "word":
    case "schemaName":
      return typeof value === "string";
    case "list":
      return isList(value);
    case "map":
      return isObject(value);
    case "object":
      return isObject(value) || (shape.object === "Schema" && version !== "3.0" && typeof value === "boolean");
    case "either":
      return shape.shapes.some((alternative) => matches(alternative, value, version));
  }
}

/** The kind of OpenAPI object that is expected at a place. */
export function objectAt(place: Place): ObjectName | undefined {
  return place.shape.kind === "object" ? place.shape.object : undefined;
}

/** The text of `$ref`, where a reference is allowed. */
export function referenceAt(place: Place): string | undefined {
  if (place.shape.kind !== "object" || !place.shape.referable || !isObject(place.value)) return undefined;
  const reference = own(place.value, "$ref");
  return typeof reference === "string" ? reference : undefined;
}

/** Whether the place holds a reference that replaces the object: all but path items, and schemas since 3.1. */
export function isOpaqueReference(place: Place, version: Version): boolean {
  const name = objectAt(place);
  if (name === "PathItem" || (name === "Schema" && version !== "3.0")) return false;
  return referenceAt(place) !== undefined;
}
