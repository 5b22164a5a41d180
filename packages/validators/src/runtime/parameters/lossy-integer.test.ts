import { expect, test } from "vitest";
import { processorMs } from "../../../test/processor-ms.ts";
import { lossyInteger } from "./lossy-integer.ts";

const rows: readonly { readonly given: string; readonly want: number | undefined }[] = [
  { given: "9007199254740993", want: 0 },
  { given: "-9007199254740993", want: 0 },
  { given: '{"a": [1, 9007199254740993]}', want: 10 },
  { given: '{"\\\\": 9007199254740993}', want: 7 },
  { given: `1${"0".repeat(400)}`, want: 0 },
  { given: "71166377046463291", want: 0 },
  { given: "9007199254740992", want: undefined },
  { given: JSON.stringify(71_166_377_046_463_296), want: undefined },
  { given: "1000000000000000000000", want: undefined },
  { given: "0.1000000000000000055511151231257827", want: undefined },
  { given: "9007199254740993e-3", want: undefined },
  { given: '["9007199254740993", "\\"9007199254740993", "\\\\"]', want: undefined },
  { given: '{"9007199254740993": null}', want: undefined },
];

test.each(rows)("$given has the first integer that does not survive at $want", ({ given, want }) => {
  expect(() => JSON.parse(given)).not.toThrow();
  expect(lossyInteger(given)).toBe(want);
});

test("a text of megabytes is searched in no time", () => {
  const start = processorMs();
  expect(lossyInteger(JSON.stringify('\\"'.repeat(2_000_000)) + " ".repeat(10) + "1234567890123456")).toBe(undefined);
  expect(processorMs() - start).toBeLessThan(1000);
});
