import type { Bundle } from "./bundle.ts";
import type { Fault, IssueLog } from "./issue-log.ts";
import { ancestors, childPointer, childValue, pointerTokens, valueAt } from "../json/json-pointer.ts";
import { entriesOf, isObject, type JsonObject, type Json, own } from "../json/json.ts";
import { bundleVersion, object, type ObjectName } from "./shape.ts";
import { type SourcePlace } from "./source-file.ts";
import { objectAt, walk } from "./walk.ts";

/** A value of the bundle and where it stands. */
export interface Spot<Value extends Json = Json> {
  readonly value: Value;
  readonly pointer: string;
}

/** The bundle as the checks see it: objects by kind, references to follow, and a place to complain at. */
export class BundledDocument {
  readonly root: JsonObject;
  readonly #bundle: Bundle;
  readonly #log: IssueLog;
  #objects: ReadonlyMap<ObjectName, readonly Spot<JsonObject>[]> | undefined;

  constructor(bundle: Bundle, log: IssueLog) {
    this.root = bundle.document;
    this.#bundle = bundle;
    this.#log = log;
  }

  error(pointer: string, fault: Fault): void {
    this.#log.error(sourceOf(this.#bundle, pointer), fault);
  }

  warn(pointer: string, fault: Fault): void {
    this.#log.warn(sourceOf(this.#bundle, pointer), fault);
  }

  /** All objects of a kind, in the document's order. */
  objects(name: ObjectName): readonly Spot<JsonObject>[] {
    this.#objects ??= collectObjects(this.root);
    return this.#objects.get(name) ?? [];
  }

  /** Members of an object or list below a place; nothing where it is something else. */
  entries(spot: Spot, key: string): readonly (Spot & { readonly key: string })[] {
    const pointer = childPointer(spot.pointer, key);
    const below = childValue(spot.value, key);
    return entriesOf(below ?? null).map(([name, value]) => ({
      key: name,
      value,
      pointer: childPointer(pointer, name),
    }));
  }

  /** The object behind a reference, or the object itself. */
  follow(spot: Spot): Spot {
    let at = spot;
    for (let hops = 0; hops < 100; hops++) {
      const reference = isObject(at.value) ? own(at.value, "$ref") : undefined;
      const value = typeof reference === "string" ? this.at(reference) : undefined;
      if (value === undefined) return at;
      at = { value, pointer: reference as string };
    }
    return at;
  }

  at(pointer: string): Json | undefined {
    return valueAt(this.root, pointer);
  }
}

function collectObjects(root: JsonObject): ReadonlyMap<ObjectName, readonly Spot<JsonObject>[]> {
  const found = new Map<ObjectName, Spot<JsonObject>[]>();
  walk({ value: root, shape: object("OpenAPI"), pointer: "#" }, bundleVersion, (place) => {
    const name = objectAt(place);
    if (name === undefined || !isObject(place.value)) return;
    const sameKind = found.get(name) ?? [];
    sameKind.push({ value: place.value, pointer: place.pointer });
    found.set(name, sameKind);
  });
  return found;
}

/** The place in its file of a pointer into the bundle. */
export function sourceOf({ origins }: Bundle, pointer: string): SourcePlace {
  for (const ancestor of ancestors(pointer)) {
    const origin = origins.get(ancestor);
    if (origin === undefined) continue;
    const below = pointerTokens(pointer).slice(pointerTokens(ancestor).length);
    return { file: origin.file, pointer: childPointer(origin.pointer, ...below) };
  }
  throw new Error(`"${pointer}" is no pointer of the document; it must begin with "#".`);
}
