import { entriesOf, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { pointerTokens, valueAt } from "../../json/json-pointer.ts";
import { object } from "../../load/shape.ts";
import { objectAt, referenceAt, walk } from "../../load/walk.ts";
import type { Flow } from "../change.ts";
import { unitOf } from "./document-units.ts";

const holders: ReadonlySet<string | undefined> = new Set(["MediaType", "Parameter", "Header"]);

/**
 * The document with a component more for each schema that stands in a changed body, parameter or header, by its pointer:
 * there are counter-examples of components alone. What refers to it stays as it is.
 */
export function withInlineSchemas(document: JsonObject, changed: ReadonlySet<string>): JsonObject {
  const found: (readonly [string, Json])[] = [];
  walk({ value: document, shape: object("OpenAPI"), pointer: "#" }, "3.1", (place) => {
    const isHeld = objectAt(place) === "Schema" && place.parent !== undefined && holders.has(objectAt(place.parent));
    if (!isHeld || !isObject(place.value) || referenceAt(place) !== undefined) return;
    if (changed.has(unitOf(place.pointer)) && !isCalledByApi(place.pointer)) found.push([place.pointer, place.value]);
  });
  const schemas = [...found, ...entriesOf(valueAt(document, "#/components/schemas") ?? {})];
  const components = [...entriesOf(document["components"] ?? {}), ["schemas", Object.fromEntries(schemas)] as const];
  return { ...document, components: Object.fromEntries(components) };
}

/** Whether a component was added for an inline schema. The keys of the document's own hold no such character. */
export function isInline(key: string): boolean {
  return key.startsWith("#/");
}

/** The way on which values of an inline schema travel. */
export function inlineFlow(pointer: string): Flow {
  return pointerTokens(pointer).some((token) => token === "responses" || token === "headers") ? "response" : "request";
}

/** Webhooks and callbacks: only types are made of them. */
function isCalledByApi(pointer: string): boolean {
  const tokens = pointerTokens(pointer);
  return tokens[0] === "webhooks" || tokens.includes("callbacks");
}
