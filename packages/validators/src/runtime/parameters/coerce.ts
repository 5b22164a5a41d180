import type { Refuse } from "./refuse.ts";
import { describeText } from "./describe-text.ts";
import { losslessInteger, losslessNumber } from "./lossless-number.ts";
import { lossyInteger } from "./lossy-integer.ts";
import {
  itemShape,
  propertyShape,
  type WirePath,
  type WireShape,
  type WireType,
  type WireValue,
} from "./wire-parameter.ts";

/** Gives the texts of a value their types. Refuses each that fits none; the value is then of no use. */
export function coerce(wire: WireValue, shape: WireShape, path: WirePath, refuse: Refuse): unknown {
  if (typeof wire === "string") return coerceText(wire, shape, path, refuse);
  if (isMap(wire)) {
    // Object.fromEntries makes own properties of all names, "__proto__" included.
    return Object.fromEntries(
      Array.from(wire, ([name, part]) => [
        name,
        coerceMember(part, propertyShape(shape, name), [...path, name], refuse),
      ]),
    );
  }
  return wire.map((part, index) => coerceMember(part, itemShape(shape, index), [...path, index], refuse));
}

/** No style says how a list or an object stands inside another one; the tools that write it at all write JSON. */
function coerceMember(wire: WireValue, shape: WireShape, path: WirePath, refuse: Refuse): unknown {
  const nested = typeof wire === "string" ? nestedJson(wire, shape.types) : undefined;
  return nested ?? coerce(wire, shape, path, refuse);
}

function isMap(wire: WireValue): wire is ReadonlyMap<string, WireValue> {
  return wire instanceof Map;
}

/**
 * The first type, in this order, that the text is a spelling of: boolean, integer, number, string, null. The text is
 * "null" before it is null, because a string has no other spelling and null can be said by leaving the value out.
 */
function coerceText(text: string, shape: WireShape, path: WirePath, refuse: Refuse): unknown {
  const { types, values } = shape;
  const listed = values?.find((value) => (value === null || typeof value !== "object") && String(value) === text);
  if (listed !== undefined) return listed;
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  const number = coerceNumber(text, types);
  if (number !== undefined) return number;
  if (types.includes("string")) return text;
  if (types.includes("null") && text === "null") return null;
  return refuse(path, "type", `must be ${expectation(types)}, but is ${describeText(text)}`, { type: types });
}

function coerceNumber(text: string, types: readonly WireType[]): number | undefined {
  if (types.includes("number")) return losslessNumber(text);
  return types.includes("integer") ? losslessInteger(text) : undefined;
}

function nestedJson(text: string, types: readonly WireType[]): unknown {
  if (!types.includes("array") && !types.includes("object")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || lossyInteger(text) !== undefined) return undefined;
    return types.includes(Array.isArray(value) ? "array" : "object") ? value : undefined;
  } catch {
    return undefined;
  }
}

const expectations: Readonly<Record<WireType, string>> = {
  null: 'the word "null"',
  boolean: '"true" or "false"',
  integer: "an integer in plain digits, such as 10 or -3",
  number: "a number in plain decimals, such as 10 or -0.5",
  string: "a string",
  array: "a JSON array",
  object: "a JSON object",
};

function expectation(types: readonly WireType[]): string {
  return types.map((type) => expectations[type]).join(", or ");
}
