import { entriesOf, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { childPointer, pointerTokens, valueAt } from "../../json/json-pointer.ts";
import { object } from "../../load/shape.ts";
import { referenceAt, walk, type Place } from "../../load/walk.ts";
import { canonicalJson } from "../../model/canonical-json.ts";

/** A part of a bundled document that stays or goes as a whole: an operation, a path item of a webhook, a component. */
export interface DocumentUnit {
  readonly pointer: string;
  /** Everything that it says itself: equal texts say the same. */
  readonly text: string;
  /** The units that it refers to. */
  readonly references: ReadonlySet<string>;
}

const methods: ReadonlySet<string> = new Set("get put post delete options head patch trace".split(" "));

/** The units of a bundled document by their pointers. */
export function documentUnits(document: JsonObject): ReadonlyMap<string, DocumentUnit> {
  const units = new Map<string, { text: string; references: Set<string> }>();
  for (const [pointer, value] of unitValues(document)) {
    units.set(pointer, { text: canonicalJson(value), references: new Set() });
  }
  walk({ value: document, shape: object("OpenAPI"), pointer: "#" }, "3.1", (place) => {
    const target = targetOf(place);
    if (target === undefined) return;
    for (const unit of unitsAround(place.pointer, units)) units.get(unit)?.references.add(unitOf(target));
  });
  return new Map([...units].map(([pointer, unit]) => [pointer, { pointer, ...unit }]));
}

/** The unit that a pointer leads into; the pointer itself where it leads into none. */
export function unitOf(pointer: string): string {
  const [section = "", ...keys] = pointerTokens(pointer);
  const depth = section === "webhooks" ? 1 : 2;
  return keys.length < depth ? pointer : childPointer("#", section, ...keys.slice(0, depth));
}

function* unitValues(document: JsonObject): Iterable<readonly [pointer: string, value: Json]> {
  for (const [kind, entries] of entriesOf(valueAt(document, "#/components") ?? {})) {
    for (const [name, value] of entriesOf(entries)) yield [childPointer("#/components", kind, name), value];
  }
  for (const [name, value] of entriesOf(valueAt(document, "#/webhooks") ?? {})) {
    yield [childPointer("#/webhooks", name), value];
  }
  for (const [path, item] of entriesOf(valueAt(document, "#/paths") ?? {})) {
    const shared = sharedFields(item);
    for (const [method, value] of entriesOf(item)) {
      if (methods.has(method)) yield [childPointer("#/paths", path, method), { ...shared, [method]: value }];
    }
  }
}

/** What a path item says for all of its operations. */
function sharedFields(item: Json): JsonObject {
  if (!isObject(item)) return {};
  return Object.fromEntries(Object.entries(item).filter(([key]) => !methods.has(key)));
}

function targetOf(place: Place): string | undefined {
  const target = place.shape.kind === "schemaName" ? place.value : referenceAt(place);
  return typeof target === "string" ? target : undefined;
}

/** What a path item shares belongs to each of its operations. */
function unitsAround(pointer: string, units: ReadonlyMap<string, unknown>): readonly string[] {
  const unit = unitOf(pointer);
  if (units.has(unit)) return [unit];
  const [section, path = ""] = pointerTokens(pointer);
  if (section !== "paths") return [];
  return [...methods].map((method) => childPointer("#/paths", path, method)).filter((each) => units.has(each));
}
