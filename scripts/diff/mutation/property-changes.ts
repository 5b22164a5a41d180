import { entriesOf, own, type Json, type JsonObject } from "../../json/json.ts";
import { without } from "./change-at.ts";
import { alike, always, known, reversed, typed } from "./known-effects.ts";
import type { PropertyChange } from "./property-change.ts";
import { listOf } from "./resolve-schema.ts";

const minor = always("minor", "minor", "minor");

export const propertyChanges: readonly PropertyChange[] = [
  {
    name: "a property that was optional gone",
    needsToBeAlone: true,
    change: (object, name) => (isRequired(object, name) || isClosed(object) ? undefined : lacking(object, name)),
    effects: { there: always("major", "minor", "minor"), back: minor },
  },
  {
    name: "a property that was required gone",
    needsToBeAlone: true,
    change: (object, name) => (isRequired(object, name) && !isClosed(object) ? lacking(object, name) : undefined),
    effects: { there: always("major", "minor", "minor"), back: { ...minor, request: known("major", "major", "minor") } },
  },
  {
    name: "a property of a closed object gone",
    needsToBeAlone: true,
    change: (object, name) => (!isRequired(object, name) && isClosed(object) ? lacking(object, name) : undefined),
    effects: { there: { request: known("major", "major", "minor"), response: known("major", "minor", "minor") }, back: minor },
  },
  {
    name: "a required property",
    change: (object, name) => (isRequired(object, name) ? undefined : requiring(object, [...requiredOf(object), name])),
    effects: typed,
  },
  {
    name: "an optional property",
    change: (object, name) => {
      return isRequired(object, name) ? requiring(object, requiredOf(object).filter((each) => each !== name)) : undefined;
    },
    effects: reversed(typed),
  },
  {
    name: "a read-only property",
    change: (object, name, schema) => marked(object, name, schema, "readOnly"),
    effects: { there: { ...minor, request: known("major", "any", "minor") }, back: always("any", "any", "any") },
  },
  {
    name: "a write-only property",
    change: (object, name, schema) => marked(object, name, schema, "writeOnly"),
    effects: { there: { ...minor, response: known("major", "any", "minor") }, back: always("any", "any", "any") },
  },
  {
    name: "a deprecated property",
    change: (object, name, schema) => withProperty(object, name, { ...schema, deprecated: schema["deprecated"] !== true }),
    effects: alike(always("minor", "none", "none")),
  },
]; // prettier-ignore

function isClosed(object: JsonObject): boolean {
  return own(object, "additionalProperties") === false || own(object, "unevaluatedProperties") === false;
}

function requiredOf(object: JsonObject): readonly Json[] {
  return listOf(own(object, "required"));
}

function isRequired(object: JsonObject, name: string): boolean {
  return requiredOf(object).includes(name);
}

function requiring(object: JsonObject, required: readonly Json[]): JsonObject {
  return required.length === 0 ? without(object, "required") : { ...object, required };
}

/** Not of what names no other property: then the type has any. */
function lacking(object: JsonObject, name: string): JsonObject | undefined {
  if (entriesOf(own(object, "properties") ?? null).length < 2) return undefined;
  const properties = without(object["properties"] as JsonObject, name); // a place of a property stands in it
  return { ...requiring(object, requiredOf(object).filter((each) => each !== name)), properties }; // prettier-ignore
}

function withProperty(object: JsonObject, name: string, schema: JsonObject): JsonObject {
  return { ...object, properties: { ...(object["properties"] as JsonObject), [name]: schema } };
}

function marked(object: JsonObject, name: string, schema: JsonObject, mark: "readOnly" | "writeOnly") {
  const isMarkedAlready = own(schema, "readOnly") === true || own(schema, "writeOnly") === true;
  return isMarkedAlready ? undefined : withProperty(object, name, { ...schema, [mark]: true });
}
