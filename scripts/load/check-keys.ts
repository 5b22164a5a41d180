import type { StructureContext } from "./check-structure.ts";
import { didYouMean, nearestWord } from "./did-you-mean.ts";
import type { Fault } from "./issue-log.ts";
import { childPointer } from "../json/json-pointer.ts";
import type { JsonObject } from "../json/json.ts";
import { childShape, fieldsOf, knownField, nameOf, shapeOf } from "./openapi-shape.ts";
import { formerAssertions, schemaAdvice } from "./schema-shape.ts";
import type { Field, ObjectName, Version } from "./shape.ts";
import type { Place } from "./walk.ts";

/** Reports the keys of an object that the table does not know in this version. */
export function checkKeys(place: Place, name: ObjectName, object: JsonObject, context: StructureContext): void {
  const { file, log, version } = context;
  for (const key of Object.keys(object)) {
    if (key.startsWith("x-") || childShape(place.shape, key, version) !== undefined) continue;
    if (key === "$ref" && name === "PathItem") continue;
    const at = { file, pointer: childPointer(place.pointer, key) };
    const fault = harmfulKey(name, key);
    if (fault !== undefined) log.error(at, fault);
    else if (knownField(name, key, version)?.reading !== "annotation") log.warn(at, harmlessKey(name, key, version));
  }
}

/** What was meant by the key would be missed: what a reference leads to, a path, a constraint. */
function harmfulKey(name: ObjectName, key: string): Fault | undefined {
  if (key === "$ref") {
    const message = `A $ref is not allowed in place of ${nameOf(name)}.`;
    return { code: "misplaced-ref", message, fix: "Write the content out here." };
  }
  const former = name === "Schema" ? formerAssertions.get(key) : undefined;
  if (former !== undefined) {
    const message = `"${key}" is a keyword of an earlier draft of JSON Schema, which is not supported.`;
    return { code: "unsupported-keyword", message, fix: former };
  }
  const { keys } = shapeOf(name);
  if (keys === undefined || name !== "Paths") return undefined;
  return { code: "unknown-key", message: `"${key}" is no key of ${nameOf(name)}.`, fix: keys.advice };
}

function unknownKey(name: ObjectName, key: string, fix: string): Fault {
  return { code: "unknown-key", message: `"${key}" is no key of ${nameOf(name)}; it is left out.`, fix };
}

function harmlessKey(name: ObjectName, key: string, version: Version): Fault {
  const { keys } = shapeOf(name);
  if (keys !== undefined) return unknownKey(name, key, keys.advice);
  const elsewhere = knownField(name, key, "3.0") ?? knownField(name, key, "3.1") ?? knownField(name, key, "3.2");
  if (elsewhere === undefined) return unknownField(name, key, version);
  if (version !== "3.2" || elsewhere.since !== "3.2") return wrongVersion(name, key, elsewhere, version);
  const message = `"${key}" is new in OpenAPI 3.2, and is not supported yet; it is left out.`;
  return { code: "unsupported-3.2", message, fix: "Say it in the words of 3.1 if it is needed." };
}

function wrongVersion(name: ObjectName, key: string, field: Field, stated: Version): Fault {
  const home = field.since > stated ? field.since : field.until;
  const message = `"${key}" of ${nameOf(name)} belongs to OpenAPI ${home}; in ${stated} it means nothing and is left out.`;
  return { code: "wrong-version", message, fix: adviceOn(name, key) ?? "Remove it, or change the version in openapi." };
}

function unknownField(name: ObjectName, key: string, version: Version): Fault {
  const known = fieldsOf(name, version).map(([field]) => field);
  const message = `Unknown field "${key}" in ${nameOf(name)}; it is left out.${didYouMean(key, known)}`;
  const fix = nearestWord(key, known) === undefined ? 'Remove it, or begin its name with "x-".' : "Correct the name.";
  return { code: "unknown-field", message, fix: adviceOn(name, key) ?? fix };
}

function adviceOn(name: ObjectName, key: string): string | undefined {
  return name === "Schema" ? schemaAdvice.get(key) : undefined;
}
