import { checkKeys } from "./check-keys.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Fault, IssueLog } from "./issue-log.ts";
import { describeType, isObject, type JsonObject, own } from "../json/json.ts";
import { fieldOf, fieldsOf, nameOf } from "./openapi-shape.ts";
import type { ObjectName, Shape, Version } from "./shape.ts";
import type { SourceFile } from "./source-file.ts";
import { describeMend, fits, type Mended, mendValue } from "./mend-value.ts";
import { isOpaqueReference, objectAt, type Place } from "./walk.ts";

export interface StructureContext {
  readonly file: SourceFile;
  readonly log: IssueLog;
  /** The version that the document states. */
  readonly version: Version;
}

/** Checks one place against the table: the type of its value, the words it may say, its fields. */
export function checkStructure(place: Place, context: StructureContext): void {
  const { version } = context;
  if (!fits(place.shape, place.value, version)) return reportMisfit(place, context);
  const name = objectAt(place);
  if (name === undefined || !isObject(place.value) || isOpaqueReference(place, version)) return;
  checkKeys(place, name, place.value, context);
  checkRequired(place, name, place.value, context);
}

function reportMisfit(place: Place, { file, log, version }: StructureContext): void {
  const { value, shape, pointer, parent } = place;
  const owner = parent === undefined ? undefined : objectAt(parent);
  const key = lastKey(pointer);
  const mended = mendValue(value, { owner, key, shape, version });
  const wanted = describeShape(shape);
  if (mended !== undefined) {
    const code = value === null ? "null-value" : "wrong-type";
    const fix = value === null ? "Remove it, or give it a value." : mendAdvice(mended, wanted);
    const guess = shape.kind === "word" && typeof value === "string" ? didYouMean(value, shape.words) : "";
    const message = `${owner === undefined ? "The value" : `"${key}"`} ${describeMend(value, wanted, mended)}${mended.kind === "left-out" ? guess : ""}`;
    log.warn({ file, pointer }, { code, message, fix });
  } else if (shape.kind === "word" && typeof value === "string") {
    log.error({ file, pointer }, unknownWord(key, value, shape.words));
  } else {
    const got = describeType(value);
    const isStrayReference = key === "$ref" && (owner === undefined || fieldOf(owner, key, version) === undefined);
    const fix = isStrayReference ? "Write the content out; a $ref is not allowed here." : `Write ${wanted} here.`;
    log.error({ file, pointer }, { code: "wrong-type", message: `Expected ${wanted}, got ${got}.`, fix });
  }
}

function mendAdvice(mended: Mended, wanted: string): string {
  if (mended.kind === "read") return `Write ${JSON.stringify(mended.value)}.`;
  return mended.kind === "foreign" ? `Write ${wanted}, or change the version in openapi.` : `Write ${wanted} here.`;
}

function unknownWord(key: string, value: string, words: readonly string[]): Fault {
  const message = `Unknown ${key} "${value}".${didYouMean(value, words)}`;
  return { code: "unknown-word", message, fix: `Use ${describeWords(words)}.` };
}

function describeWords(words: readonly string[]): string {
  return `one of ${words.map((word) => `"${word}"`).join(", ")}`;
}

function checkRequired(place: Place, name: ObjectName, object: JsonObject, context: StructureContext): void {
  const { file, log, version } = context;
  for (const [key, field] of fieldsOf(name, version)) {
    if (field.presence === "optional" || own(object, key) !== undefined) continue;
    const message = `"${key}" is missing; ${nameOf(name)} needs it.`;
    const report = { code: "missing-field", message, fix: `Add ${key}: ${describeShape(field.shape)}.` };
    if (field.presence === "required") log.error({ file, pointer: place.pointer }, report);
    else log.warn({ file, pointer: place.pointer }, report);
  }
}

function describeShape(shape: Shape): string {
  switch (shape.kind) {
    case "any":
      return "a value";
    case "word":
      return describeWords(shape.words);
    case "schemaName":
      return "a string";
    case "integer":
      return "an integer";
    case "map":
      return "an object";
    case "object":
      return nameOf(shape.object);
    case "either":
      return shape.shapes.map(describeShape).join(" or ");
    default:
      return `a ${shape.kind}`;
  }
}

function lastKey(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf("/") + 1);
}
