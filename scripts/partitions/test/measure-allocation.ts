/** Prints how many bytes some thousand checks of each valid body leave on the heap, as JSON. Run with `--expose-gc`. */
import { isDataPartitionInput } from "@catalog-kit/validators";
import { cases, sizes } from "../bench/validators/bodies.ts";

const { gc } = globalThis;
if (gc === undefined) throw new Error("Run this with --expose-gc.");

const bytes = sizes.map((size) => {
  const { value } = cases.find(({ title }) => title === `${size}, valid`) ?? {};
  const count = size === "large" ? 3000 : 50_000;
  check(value, count); // until the compiler is done with it
  // The least of some rounds: in any of them the compiler may leave something of its own, and in two in a row it has.
  return [size, Math.min(...Array.from({ length: 6 }, () => growth(value, count)))] as const;
});
console.log(JSON.stringify(Object.fromEntries(bytes)));

function growth(value: unknown, count: number): number {
  gc?.();
  const before = process.memoryUsage().heapUsed;
  check(value, count);
  return process.memoryUsage().heapUsed - before;
}

function check(value: unknown, count: number): void {
  for (let i = 0; i < count; i++) {
    if (!isDataPartitionInput(value)) throw new Error("The body is valid.");
  }
}
