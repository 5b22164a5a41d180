import type { Conjunction } from "./conjunction.ts";
import { stated } from "./pair.ts";
import { isAnyType, typesOf } from "./value-sets.ts";

/** A branch of a union for people: by its component's name, or else by its kind. */
export function describeMember(member: Conjunction): string {
  const name = componentKey(member);
  if (name !== undefined) return `\`${name}\``;
  const types = typesOf(member);
  const words = [...types].filter((type) => type !== "fraction").map((type) => `${article(type)} ${type}`);
  const properties = stated(member, "properties").flatMap((map) => [...map.keys()]);
  const named = properties.slice(0, 3).map((property) => `\`${property}\``);
  const kind = isAnyType(types) ? "any value" : words.join(" or ");
  return named.length === 0 ? kind : `${kind} with ${named.join(", ")}`;
}

/** The component that a branch refers to. */
export function componentKey({ layers }: Conjunction): string | undefined {
  const first = layers[0]?.schema;
  return first?.component?.key ?? first?.ref?.component?.key;
}

function article(word: string): string {
  return /^[aeiou]/.test(word) ? "an" : "a";
}
