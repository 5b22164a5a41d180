import { hasProperty, isProperties, propertyCount } from "./own-property.ts";

/** Equality of JSON values: objects whatever the order of their keys, `-0` and `0` alike, `true` and `1` not. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
  return isProperties(a) && isProperties(b) && sameProperties(a, b);
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!sameJson(a[i], b[i])) return false;
  return true;
}

function sameProperties(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  for (const key in a) {
    if (hasProperty(a, key) && !(hasProperty(b, key) && sameJson(a[key], b[key]))) return false;
  }
  return propertyCount(a) === propertyCount(b);
}
