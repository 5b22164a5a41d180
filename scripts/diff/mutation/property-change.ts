import { parentPointer, pointerTokens } from "../../json/json-pointer.ts";
import { isObject, own, type JsonObject } from "../../json/json.ts";
import { changeAt } from "./change-at.ts";
import type { There } from "./known-effects.ts";
import { bothWays, type Mutant, type Survey } from "./mutant.ts";
import { isCrowded, isTag } from "./schema-change.ts";
import { isJoint } from "./schema-places.ts";

/** A change of what an object says of one of its properties, seen on the ways of the property. */
export interface PropertyChange {
  readonly name: string;
  readonly change: (object: JsonObject, property: string, schema: JsonObject) => JsonObject | undefined;
  readonly effects: There;
  /** Whether nobody can say what it means where other schemas may speak of the same property. */
  readonly needsToBeAlone?: boolean;
}

export function propertyMutants(
  survey: Survey,
  { name, change, effects, needsToBeAlone }: PropertyChange,
): readonly Mutant[] {
  const { document, places } = survey;
  const byPointer = new Map(places.map((place) => [place.pointer, place]));
  return places.flatMap(({ pointer, position, schema, flows }) => {
    const around = byPointer.get(parentPointer(parentPointer(pointer) ?? "") ?? "");
    const property = pointerTokens(pointer).at(-1);
    if (position !== "property" || around === undefined || property === undefined || isTag(document, pointer))
      return [];
    if (needsToBeAlone === true && (around.isShared || isJoint(around.schema))) return [];
    const after = isMap(around.schema) ? undefined : change(around.schema, property, schema);
    if (after === undefined) return [];
    return bothWays({
      mutation: name,
      pointer,
      position: around.position,
      effects,
      flows,
      mayBeOutdone: isCrowded(around),
      base: () => document,
      head: () => changeAt(document, around.pointer, () => after),
    });
  });
}

/** Of what is not declared, something is said, so that a property that goes is held to it. */
function isMap(object: JsonObject): boolean {
  const others = own(object, "additionalProperties");
  return isObject(others) || others === true || own(object, "patternProperties") !== undefined;
}
