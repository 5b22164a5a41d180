import { childPointer } from "../../json/json-pointer.ts";
import { isList, isObject, own, type Json, type JsonObject } from "../../json/json.ts";
import { changeAt } from "./change-at.ts";
import { replaced, type DocumentChange, type DocumentPair } from "./document-change.ts";
import { alike, always, type There } from "./known-effects.ts";
import type { Survey } from "./mutant.ts";
import { componentsOf } from "./schema-places.ts";

const home = "#/components/schemas";
const probe = `${home}/MutationProbe`;
const major = always("major", "major", "major");
const exported: There = { there: always("minor", "minor", "minor"), back: major };

/** Changes of components, whose names are exported. */
export const componentChanges: readonly DocumentChange[] = [
  { name: "a component", pairs: replaced(probe, undefined, { type: "string" }), effects: exported },
  { name: "a component by another name", pairs: renamed, effects: alike(major) },
  { name: "a component by another name in TypeScript", pairs: namedOtherwise, effects: alike(major) },
  { name: "a schema that became a component", pairs: moved, effects: exported },
];

function renamed({ document }: Survey): readonly DocumentPair[] {
  return Object.entries(componentsOf(document)).map(([key, schema]) => {
    const pointer = childPointer(home, key);
    const head = () => {
      const bare = changeAt(document, pointer, () => undefined);
      // An object stays one, whatever its references are.
      return referring(changeAt(bare, probe, () => schema), pointer, probe) as JsonObject; // prettier-ignore
    };
    return { pointer, base: () => document, head };
  });
}

/** With references to another place, and to what is inside. */
function referring(value: Json, from: string, to: string): Json {
  if (typeof value === "string") {
    return value === from || value.startsWith(`${from}/`) ? to + value.slice(from.length) : value;
  }
  if (isList(value)) return value.map((each) => referring(each, from, to));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, referring(each, from, to)]));
}

function namedOtherwise({ document }: Survey): readonly DocumentPair[] {
  return Object.entries(componentsOf(document)).flatMap(([key, schema]) => {
    if (!isObject(schema) || own(schema, "x-ts-name") !== undefined) return [];
    const pointer = childPointer(home, key);
    const head = () => changeAt(document, pointer, () => ({ ...schema, "x-ts-name": "MutationProbe" }));
    return [{ pointer, base: () => document, head }];
  });
}

function moved({ document, places }: Survey): readonly DocumentPair[] {
  // Parts and branches are known by the names of their components.
  const named = ["component", "allOf", "anyOf", "oneOf", "aside"];
  const inline = places.filter(
    ({ schema, position }) => !named.includes(position) && own(schema, "$ref") === undefined,
  );
  return inline.map(({ pointer, schema }) => {
    const head = () => {
      const both = changeAt(document, probe, () => schema);
      return changeAt(both, pointer, () => ({ $ref: probe }));
    };
    return { pointer, base: () => document, head };
  });
}
