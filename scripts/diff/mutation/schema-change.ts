import { isList, isObject, own, type JsonObject } from "../../json/json.ts";
import { pointerTokens } from "../../json/json-pointer.ts";
import { changeAt } from "./change-at.ts";
import type { There } from "./known-effects.ts";
import { bothWays, type Mutant, type Survey } from "./mutant.ts";
import { isJoint, type SchemaPlace } from "./schema-places.ts";

/** A change of one schema as a document has it. */
export interface SchemaChange {
  readonly name: string;
  /** The schema as it is afterwards; nothing where the change cannot be made, or nobody could say what it means. */
  readonly change: (schema: JsonObject, place: SchemaPlace, survey: Survey) => JsonObject | undefined;
  readonly effects: There;
}

export function schemaMutants(survey: Survey, { name, change, effects }: SchemaChange): readonly Mutant[] {
  const { document, places } = survey;
  return places.flatMap((place) => {
    const { pointer, position, schema, flows } = place;
    const after = isTag(document, pointer) ? undefined : change(schema, place, survey);
    if (after === undefined) return [];
    return bothWays({
      mutation: name,
      pointer,
      position,
      effects,
      flows,
      mayBeOutdone: isCrowded(place),
      base: () => document,
      head: () => changeAt(document, pointer, () => after),
    });
  });
}

/** Whether something else may demand the same already, or let pass the same. */
export function isCrowded({ schema, isShared, hasWayOut, position }: SchemaPlace): boolean {
  return isShared || hasWayOut || isJoint(schema) || position === "aside";
}

const knownTags = new WeakMap<JsonObject, ReadonlySet<string>>();

/** Whether a property tells the branches of a union apart: then it has the values that the union gives it. */
export function isTag(document: JsonObject, pointer: string): boolean {
  const tags = knownTags.get(document) ?? new Set(tagsIn(document));
  knownTags.set(document, tags);
  return tags.has(pointerTokens(pointer).at(-1) ?? "");
}

function tagsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(tagsIn);
  if (typeof value !== "object" || value === null) return [];
  const object = value as JsonObject; // a document is JSON
  const discriminator = own(object, "discriminator");
  const name = isObject(discriminator) ? own(discriminator, "propertyName") : undefined;
  const inner = Object.values(object).flatMap((each) => (isList(each) || isObject(each) ? tagsIn(each) : []));
  return typeof name === "string" ? [name, ...inner] : inner;
}
