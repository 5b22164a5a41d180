import type { BundledDocument, Spot } from "./bundled-document.ts";
import { describeType, isObject, own, type JsonObject } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";

/**
 * `x-ts-name` stands where code gets a name: at component schemas and others that references lead to, and at operations.
 * Elsewhere names are what is sent.
 */
export function checkChosenNames(document: BundledDocument): void {
  const targets = new Set(document.objects("Schema").map(({ value }) => own(value, "$ref")));
  for (const spot of [...document.objects("Schema"), ...document.objects("Operation")]) {
    checkName(document, spot, nameable.test(spot.pointer) || targets.has(spot.pointer));
  }
  for (const spot of [...document.objects("Parameter"), ...document.objects("Header")]) warnOf(document, spot);
}

/** A schema of components, an operation of a path, or one that paths refer to. */
const nameable = /^#\/(?:components\/schemas\/[^/]*|(?:paths|components\/pathItems)\/[^/]*(?:\/[^/]*){1,2})$/;

function checkName(document: BundledDocument, spot: Spot<JsonObject>, isNameable: boolean): void {
  const name = own(spot.value, "x-ts-name");
  if (name === undefined) return;
  if (!isNameable) return warnOf(document, spot);
  if (typeof name === "string") return;
  const message = `x-ts-name is ${describeType(name)}; it must be a string.`;
  const fix = "Write the name that the generated code is to use.";
  document.error(childPointer(spot.pointer, "x-ts-name"), { code: "wrong-type", message, fix });
}

function warnOf(document: BundledDocument, { value, pointer }: Spot): void {
  if (!isObject(value) || own(value, "x-ts-name") === undefined) return;
  const message = "x-ts-name has no effect here: only schemas that references lead to and operations can be named.";
  const fix = "Remove it, or move the schema to components/schemas and name it there.";
  document.warn(childPointer(pointer, "x-ts-name"), { code: "unused-name", message, fix });
}
