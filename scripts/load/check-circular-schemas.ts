import type { BundledDocument, Spot } from "./bundled-document.ts";
import { isObject, own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";
import type { Fault } from "./issue-log.ts";
import { limits } from "./limits.ts";

/**
 * Reports schemas that apply to a value only by applying to the same value again: checking one would never end (JSON
 * Schema 2020-12 core, 9.4.1). Recursion through properties or items is fine: each round goes one level deeper. Reports
 * as well those that apply by so many ways that whatever walks them, a check of one value among it, would take ages.
 */
export function checkCircularSchemas(document: BundledDocument): void {
  const applied = new Map<string, number>();
  for (const { value, pointer } of document.objects("Schema")) {
    for (const cycle of cyclesFrom({ value, pointer }, document, applied)) report(document, cycle);
  }
  const first = [...applied].find(([, count]) => count > limits.maxAppliedSchemas);
  if (first !== undefined) document.error(first[0], tooManyWays);
}

interface Step {
  readonly pointer: string;
  readonly next: Iterator<Spot>;
  /** Schemas that apply to the same value, itself among them, each as often as there are ways to it. */
  applied: number;
}

/** Depth first without recursion: documents with long chains of references exist. `applied`: of those that are done. */
function* cyclesFrom(
  start: Spot,
  document: BundledDocument,
  applied: Map<string, number>,
): Generator<readonly string[]> {
  const path: Step[] = [];
  const onPath = new Set<string>();
  const enter = (spot: Spot): void => {
    path.push({ pointer: spot.pointer, next: appliedTo(document, spot), applied: 1 });
    onPath.add(spot.pointer);
  };
  if (!applied.has(start.pointer)) enter(start);
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const { value: next, done: isLast } = step.next.next();
    if (isLast === true) {
      path.pop();
      onPath.delete(step.pointer);
      applied.set(step.pointer, step.applied);
      const above = path.at(-1);
      if (above !== undefined) above.applied += step.applied;
    } else if (onPath.has(next.pointer)) {
      const pointers = path.map(({ pointer }) => pointer);
      yield [...pointers.slice(pointers.indexOf(next.pointer)), next.pointer];
    } else if (applied.has(next.pointer)) step.applied += applied.get(next.pointer) ?? 0;
    else enter(next);
  }
}

/** The schemas that apply to the same value as a given one. */
function* appliedTo(document: BundledDocument, spot: Spot): Generator<Spot> {
  if (!isObject(spot.value)) return;
  const reference = own(spot.value, "$ref");
  const target = typeof reference === "string" ? document.at(reference) : undefined;
  if (target !== undefined) yield { value: target, pointer: reference as string };
  for (const key of ["allOf", "anyOf", "oneOf", "dependentSchemas", "dependencies"]) {
    yield* document.entries(spot, key);
  }
  for (const key of ["not", "if", "then", "else"]) {
    const value = own(spot.value, key);
    if (value !== undefined) yield { value, pointer: childPointer(spot.pointer, key) };
  }
}

const tooManyWays: Fault = {
  code: "too-many-ways",
  message: `More than ${limits.maxAppliedSchemas} schemas apply to one value here, counting each as often as there are ways to it.`,
  fix: "Refer to each schema once: what allOf, anyOf and oneOf repeat on every level doubles with each of them.",
};

function report(document: BundledDocument, cycle: readonly string[]): void {
  const names = cycle.map((pointer) => pointer.replace("#/components/schemas/", ""));
  const message = `The schema applies to a value only by applying to it again: ${names.join(" -> ")}.`;
  const fix = "Cut the circle: take one of these references out, or move it into a property.";
  document.error(cycle[0] as string, { code: "circular-schema", message, fix });
}
