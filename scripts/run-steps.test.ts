import { expect, test } from "vitest";
import { installResult, timeTable } from "./run-steps.ts";

test("the time table has a line a step, says which failed, and the sum", () => {
  const results = [
    { name: "generate", exitCode: 0, ms: 1234 },
    { name: "build", exitCode: 2, ms: 61_000 },
  ];
  expect(timeTable(results)).toBe(
    ["  generate        1.2 s", "  build          61.0 s  failed (exit code 2)", "  total          62.2 s"].join("\n"),
  );
});

test("the install that came before is in the table, where there was one", () => {
  expect(installResult(["node", "start.ts", "--install-ms", "7"])).toEqual([{ name: "install", exitCode: 0, ms: 7 }]);
  expect(installResult(["node", "start.ts"])).toEqual([]);
  expect(installResult(["node", "start.ts", "--install-ms"])).toEqual([]);
});
