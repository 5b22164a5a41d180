import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";

test.for([
  { type: "OrderLine", want: "order-line" },
  { type: "Aux", want: "aux_" },
  { type: "COM1", want: "com1_" },
  { type: "Console", want: "console" },
  { type: "A".repeat(100), want: "a".repeat(100) },
])("the file of $type is $want", ({ type, want }) => {
  expect(fileName(type)).toBe(want);
});

test.for(["A".repeat(200), "数".repeat(200)])("a long name is cut, and still its own", (type) => {
  const names = [fileName(type), fileName(`${type}b`)];
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(100);
});
