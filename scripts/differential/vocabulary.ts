import fc from "fast-check";
import type { Json } from "../model/types.ts";

/**
 * Few words, so that keywords and values meet: two random names would never be the same, and no rule about one of them
 * would ever matter. Among them are names that every object inherits, and characters of two UTF-16 units.
 */
const names = ["a", "b", "c", "ab", "constructor", "😀"] as const;
export const patterns = ["^a", "b$", "^[a-c]$", "^.$", "^\\p{L}+$", "[^ab]"] as const;
export const strings = ["", "a", "b", "ab", "abc", "ba", "😀", "a😀", "😀😀", "é", "\ud83d", "2024-02-29"] as const;
export const numbers = [0, -0, 1, 2, 3, 4, -1, 1.5, 0.1, 0.3, 0.07, 2.5, 10, 1e21, 1e-7] as const;
export const formats = ["date", "ipv4", "uuid"] as const;

const formatted = ["2024-02-30", "127.0.0.1", "127.0.0.01", "00000000-0000-0000-0000-00000000000g"] as const;

export const name: fc.Arbitrary<string> = fc.constantFrom(...names);

export const scalar: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Json>(...numbers) },
  { weight: 5, arbitrary: fc.constantFrom<Json>(...strings) },
  { weight: 1, arbitrary: fc.constantFrom<Json>(...formatted) },
  { weight: 3, arbitrary: fc.constantFrom<Json>(null, true, false) },
);

/** Any JSON value of the vocabulary, up to a depth. */
export function anyValue(depth: number): fc.Arbitrary<Json> {
  if (depth <= 0) return scalar;
  const inner = anyValue(depth - 1);
  return fc.oneof(
    { weight: 3, arbitrary: scalar },
    { weight: 3, arbitrary: fc.dictionary(name, inner, { maxKeys: 4, noNullPrototype: true }) },
    { weight: 2, arbitrary: fc.array(inner, { maxLength: 4 }) },
  );
}
