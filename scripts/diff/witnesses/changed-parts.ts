import { entriesOf, isObject, type Json, type JsonObject } from "../../json/json.ts";
import { childPointer } from "../../json/json-pointer.ts";
import { documentUnits, type DocumentUnit } from "./document-units.ts";

type Units = ReadonlyMap<string, DocumentUnit>;

/** Both documents without what they have alike: of two large ones that differ in a few places, little is left. */
export interface ChangedParts {
  readonly base: JsonObject;
  readonly head: JsonObject;
  /** The units that say something else in one document than in the other, or are in one of them only. */
  readonly changed: readonly string[];
  /** The units of either document that a unit leads to, itself among them. */
  readonly within: (pointer: string) => ReadonlySet<string>;
}

/**
 * Keeps what differs, what refers to it, and what all that refers to. The rest means the same in both documents, and
 * no witness could say anything of it.
 */
export function changedParts(base: JsonObject, head: JsonObject): ChangedParts {
  const sides = [documentUnits(base), documentUnits(head)] as const;
  const [old, current] = sides;
  const pointers = new Set([...old.keys(), ...current.keys()]);
  const changed = [...pointers].filter((pointer) => old.get(pointer)?.text !== current.get(pointer)?.text);
  const touched = new Set(sides.flatMap((units) => [...reached(changed, referrers(units))]));
  return {
    base: only(base, old, reached(touched, referencesOf(old))),
    head: only(head, current, reached(touched, referencesOf(current))),
    changed,
    within: (pointer) => new Set(sides.flatMap((units) => [...reached([pointer], referencesOf(units))])),
  };
}

type Edges = (pointer: string) => Iterable<string>;

function reached(from: Iterable<string>, edges: Edges): ReadonlySet<string> {
  const seen = new Set(from);
  // A set that grows while it is walked gives its new members as well.
  for (const pointer of seen) for (const next of edges(pointer)) seen.add(next);
  return seen;
}

function referencesOf(units: Units): Edges {
  return (pointer) => units.get(pointer)?.references ?? [];
}

function referrers(units: Units): Edges {
  const found = new Map<string, string[]>();
  for (const { pointer, references } of units.values()) {
    for (const target of references) found.set(target, [...(found.get(target) ?? []), pointer]);
  }
  return (pointer) => found.get(pointer) ?? [];
}

/** Security schemes are named and not referred to; they are few, and all stay. */
function only(document: JsonObject, units: Units, kept: ReadonlySet<string>): JsonObject {
  const isDropped = (pointer: string): boolean =>
    units.has(pointer) && !kept.has(pointer) && !pointer.startsWith("#/components/securitySchemes/");
  const reduced = (value: Json, pointer: string): Json => {
    if (units.has(pointer) || !isObject(value)) return value;
    const entries = entriesOf(value).map(([key, inner]) => [childPointer(pointer, key), key, inner] as const);
    const left = entries.filter(([at]) => !isDropped(at));
    return Object.fromEntries(left.map(([at, key, inner]) => [key, reduced(inner, at)]));
  };
  const sections = ["paths", "webhooks", "components"].filter((section) => section in document);
  return {
    ...document,
    ...Object.fromEntries(sections.map((section) => [section, reduced(document[section] ?? {}, `#/${section}`)])),
  };
}
