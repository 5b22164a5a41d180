import fc from "fast-check";
import { isObject } from "../json/json.ts";
import type { Json } from "../model/types.ts";
import { anyValue, name, scalar } from "./vocabulary.ts";

/** Where to go down, what to do there, and with what. */
interface Edit {
  readonly turns: readonly number[];
  readonly act: "remove" | "add" | "replace" | "repeat";
  readonly key: string;
  readonly value: Json;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  turns: fc.array(fc.nat(5), { maxLength: 3 }),
  act: fc.constantFrom("remove", "add", "replace", "repeat"),
  key: name,
  value: fc.oneof(scalar, anyValue(1)),
});

/** The same values, most of them changed in one or two places. */
export function mutatedValue(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.tuple(value, fc.array(edit, { maxLength: 2 })).map(([start, edits]) => edits.reduce(change, start));
}

function change(value: Json, { turns, ...act }: Edit): Json {
  const [turn, ...rest] = turns;
  const keys = isObject(value) ? Object.keys(value) : Array.isArray(value) ? [...value.keys()] : [];
  const key = keys[(turn ?? 0) % Math.max(1, keys.length)];
  if (turn === undefined || key === undefined) return changeHere(value, act);
  if (Array.isArray(value)) return value.with(Number(key), change(value[Number(key)] as Json, { turns: rest, ...act }));
  const object = value as { readonly [key: string]: Json }; // it has keys and is no array
  return { ...object, [key]: change(object[key] as Json, { turns: rest, ...act }) };
}

function changeHere(value: Json, { act, key, value: other }: Omit<Edit, "turns">): Json {
  if (Array.isArray(value)) {
    if (act === "remove") return value.slice(0, -1);
    if (act === "add") return [...value, other];
    if (act === "repeat") return [...value, ...value];
  }
  if (isObject(value)) {
    if (act === "remove") return Object.fromEntries(Object.entries(value).slice(1));
    if (act === "add") return { ...value, [key]: other };
  }
  if (typeof value === "string" && act === "repeat") return value + value;
  if (typeof value === "number" && act === "repeat") return value + 1;
  return other;
}
