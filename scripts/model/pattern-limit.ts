/**
 * A text of no more UTF-16 units keeps no pattern busy whose time grows as a polynomial. Longer ones that break their
 * `maxLength` are not given to a pattern: `load` counts on it where it warns of slow ones, and the validators keep it.
 */
const harmlessLength = 100;

/** The longest text that a pattern beside a `maxLength` is asked about. A character may have two units. */
export function longestMatched(maxLength: number): number {
  return Math.max(2 * maxLength, harmlessLength);
}
