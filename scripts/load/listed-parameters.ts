import type { BundledDocument, Spot } from "./bundled-document.ts";
import { isObject, own } from "../json/json.ts";
import { fieldsOf } from "./openapi-shape.ts";
import { bundleVersion } from "./shape.ts";

/** A parameter where an operation or a path item lists it, be it by reference. */
export interface ListedParameter extends Spot {
  readonly name: string;
  readonly in: string;
}

export function parametersOf(document: BundledDocument, spot: Spot): readonly ListedParameter[] {
  return document.entries(spot, "parameters").flatMap((entry) => {
    const { value } = document.follow(entry);
    const [name, place] = isObject(value) ? [own(value, "name"), own(value, "in")] : [];
    return typeof name === "string" && typeof place === "string" ? [{ ...entry, name, in: place }] : [];
  });
}

/** What no two parameters of a list have in common. Header names have no case (RFC 9110, 5.1). */
export function parameterKey({ name, in: place }: ListedParameter): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

export function templateNames(path: string): ReadonlySet<string> {
  return new Set([...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ""));
}

/** The fields of a path item that hold operations. */
export const methods: readonly string[] = fieldsOf("PathItem", bundleVersion).flatMap(([name, { shape }]) => {
  return shape.kind === "object" && shape.object === "Operation" ? [name] : [];
});
