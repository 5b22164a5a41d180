/** How often a run checks without looking whether it has done so before: usual values are over by then. */
const patience = 1000;

let depth = 0;
let checks = 0;
const answers = new Map<Check, Map<object, boolean>>();

type Check = (value: unknown) => boolean;

/**
 * The answer of `check`, which within one run is asked once for each object. For schemas that come back to the same part
 * of a value in several ways, of which each level has as many again: without memory, fifty levels would take for ever.
 */
export function checkOnce(check: Check, value: unknown): boolean {
  if (typeof value !== "object" || value === null) return check(value);
  depth++;
  try {
    if (++checks < patience) return check(value);
    let known = answers.get(check);
    if (known === undefined) answers.set(check, (known = new Map()));
    let answer = known.get(value);
    if (answer === undefined) known.set(value, (answer = check(value)));
    return answer;
  } finally {
    // Between two runs a value may change.
    if (--depth === 0) {
      checks = 0;
      answers.clear();
    }
  }
}
