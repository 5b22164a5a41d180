import type { Door } from "../package-doors.ts";

/** One door, or a part of it, as size-limit measures it: bundled with all that it needs but its peers, minified, after gzip. */
export interface Measured {
  readonly name: string;
  readonly path: string;
  /** `*`, or the names that are imported: `{ buildPet }`. */
  readonly import: string;
  readonly ignore: readonly string[];
  readonly gzip: true;
}

export interface Budget extends Measured {
  readonly limit: string;
}

/** What there is to measure; a door of types weighs nothing. */
export function measuredDoors(doors: readonly Door[]): readonly Measured[] {
  return doors.flatMap(({ name, code, peers }) => {
    return code === undefined ? [] : [{ name, path: code, import: "*", ignore: peers, gzip: true } as const];
  });
}

/** What was measured and 5 % more: enough for a mended line, too little for a feature that nobody weighed. */
export function budgetsFor(measured: readonly Measured[], sizes: ReadonlyMap<string, number>): readonly Budget[] {
  return measured.map((door) => {
    const size = sizes.get(door.name);
    if (size === undefined) throw new Error(`size-limit gave no size of ${door.name}.`);
    return { ...door, limit: `${Math.ceil(size * 1.05)} B` };
  });
}

/** The names of the doors whose entry in the budgets is missing, left over, or measures something else. */
export function outdatedBudgets(budgets: readonly Budget[], measured: readonly Measured[]): readonly string[] {
  const entries = new Map(budgets.map((budget) => [budget.name, JSON.stringify({ ...budget, limit: undefined })]));
  const wanted = new Map(measured.map((door) => [door.name, JSON.stringify(door)]));
  return [...new Set([...entries.keys(), ...wanted.keys()])].filter((name) => entries.get(name) !== wanted.get(name));
}
