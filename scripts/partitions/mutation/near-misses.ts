import { isList, isObject } from "../../json/json.ts";
import type { Json } from "../../model/types.ts";
import { added } from "./mutants.ts";

/** The value and all that differ from it in one place. `words`: strings that the document gives a meaning to. */
export function nearMisses(value: Json, words: readonly string[]): readonly Json[] {
  return [value, ...otherTypes(value, words), ...inside(value, words)];
}

function inside(value: Json, words: readonly string[]): readonly Json[] {
  if (isList(value)) {
    const items = value.flatMap((item, at) => changed(item, words).map((other) => value.with(at, other)));
    return [value.slice(1), [...value, ...value.slice(0, 1)], [...value, null], [], ...items];
  }
  if (!isObject(value)) return [];
  const entries = Object.entries(value);
  const shorter = entries.map(([key]) => Object.fromEntries(entries.filter(([other]) => other !== key)));
  const renamed = entries.map(([key, member]) => ({
    ...Object.fromEntries(entries.filter(([other]) => other !== key)),
    [`_${key}`]: member,
  }));
  const members = entries.flatMap(([key, member]) =>
    changed(member, words).map((other) => ({ ...value, [key]: other })),
  );
  return [...shorter, ...renamed, { ...value, _: null }, { ...value, "": 0 }, ...members];
}

function changed(value: Json, words: readonly string[]): readonly Json[] {
  return [...otherTypes(value, words), ...inside(value, words)];
}

function otherTypes(value: Json, words: readonly string[]): readonly Json[] {
  const scalars: readonly Json[] = [null, true, 0, -1, 1, 0.5, "", added, {}, []];
  if (typeof value === "string") return [...scalars, `${value}!`, `_${value}`, value + "x".repeat(62), ...words];
  return typeof value === "number" ? [...scalars, value + 0.5, -value, String(value)] : scalars;
}
