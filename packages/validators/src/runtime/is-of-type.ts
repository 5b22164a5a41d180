import { isProperties } from "./own-property.ts";

/** Whether a value is of one of the types of JSON Schema that a text names, parted by spaces. */
export function isOfTypes(value: unknown, types: string): boolean {
  return isOfType(value, types) || (types.includes(" ") && types.split(" ").some((type) => isOfType(value, type)));
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "object") return isProperties(value);
  if (type === "array") return Array.isArray(value);
  if (type === "number") return Number.isFinite(value);
  if (type === "integer") return Number.isInteger(value);
  return type === "null" ? value === null : typeof value === type;
}
