import { expect, test } from "vitest";
import { processorMs } from "../../../test/processor-ms.ts";
import type { Issue } from "../issue.ts";
import { coerce } from "./coerce.ts";
import { refuseInto } from "./refuse.ts";
import type { WireShape, WireType } from "./wire-parameter.ts";

function read(text: string, shape: WireShape): { readonly value: unknown; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  return { value: coerce(text, shape, ["query", "n"], refuseInto(issues, "#/n", 100)), issues };
}

const taken: readonly [WireType[], string, unknown][] = [
  [["integer"], "0", 0],
  [["integer"], "-12", -12],
  [["integer"], "9007199254740991", 9007199254740991],
  [["integer"], "9007199254740992", 9007199254740992],
  [["number"], "0.1", 0.1],
  [["number"], "-1.50", -1.5],
  [["number"], "1.0", 1],
  [["number"], "0.0", 0],
  [["number"], "100", 100],
  [["number"], "0.0000001", 1e-7],
  [["number"], "1e-7", 1e-7],
  [["number"], "-1e-7", -1e-7],
  [["number"], "1e+21", 1e21],
  [["number"], "1000000000000000000000", 1e21],
  [["number"], "123456.789", 123456.789],
  [["boolean"], "true", true],
  [["boolean"], "false", false],
  [["string"], "", ""],
  [["string"], "007", "007"],
  [["null"], "null", null],
  [["integer", "null"], "null", null],
  // Text that could be either is the narrower one; but the word "null" is a string first.
  [["string", "integer"], "5", 5],
  [["string", "integer"], "05", "05"],
  [["string", "boolean"], "true", true],
  [["string", "number"], "1e3", "1e3"],
  [["string", "null"], "null", "null"],
];

test.each(taken)("as %j, %j is %j", (types, text, want) => {
  expect(read(text, { types })).toStrictEqual({ value: want, issues: [] });
});

const refused: readonly [WireType[], string, string][] = [
  [["integer"], "", "an empty text"],
  [["number"], "", "an empty text"],
  [["boolean"], "", "an empty text"],
  [["null"], "", "an empty text"],
  [["integer"], "01", "a number with leading zeros"],
  [["number"], "01.5", "a number with leading zeros"],
  [["integer"], "-0", "a negative zero"],
  [["number"], "-0.0", "a negative zero"],
  [["integer"], "1e3", "a number with an exponent"],
  [["number"], "1e3", "a number with an exponent"],
  [["number"], "1E-7", "a number with an exponent"],
  [["number"], "1e999", "a number with an exponent"],
  [["integer"], "+1", "a number with a plus sign"],
  [["number"], "+1", "a number with a plus sign"],
  [["integer"], " 1", "a text with white space around it"],
  [["number"], "1\n", "a text with white space around it"],
  [["boolean"], "true ", "a text with white space around it"],
  [["boolean"], "TRUE", 'the word "true" in capitals'],
  [["boolean"], "null", 'the word "null"'],
  [["boolean"], "1", "a number"],
  [["integer"], "9007199254740993", "a number with more digits than can be kept"],
  [["number"], "9007199254740993", "a number with more digits than can be kept"],
  [["number"], "0.1000000000000000055511151231257827", "a number with more digits than can be kept"],
  [["integer"], "1.0", "a number with a fraction"],
  [["number"], "1e400", "a number with an exponent"],
  [["number"], ".5", "a text of 2 characters"],
  [["number"], "5.", "a text of 2 characters"],
  [["number"], "0x10", "a text of 4 characters"],
  [["number"], "1_000", "a text of 5 characters"],
  [["number"], "Infinity", "a text of 8 characters"],
  [["number"], "NaN", "a text of 3 characters"],
  [["integer"], "٣", "a text of 1 character"],
];

test.each(refused)("as %j, %j is refused", (types, text, found) => {
  const { value, issues } = read(text, { types });
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ keyword: "type", path: ["query", "n"], schemaPath: "#/n" }]);
  expect(issues[0]?.message).toMatch(/^query: \/n must be /);
  expect(issues[0]?.message).toContain(`but is ${found}.`);
});

test("takes the value of an enum that the text spells, whatever its type", () => {
  const shape: WireShape = { types: ["null", "integer", "string"], values: ["1", 2, "auto", null] };
  expect(["1", "2", "auto", "null"].map((text) => read(text, shape).value)).toEqual(["1", 2, "auto", null]);
});

test("never repeats the text in a message", () => {
  const [issue] = read("hunter2-secret", { types: ["integer", "boolean"] }).issues;
  expect(JSON.stringify(issue)).not.toContain("hunter2");
});

test("gives the members of a tuple the types of their places", () => {
  const shape: WireShape = { types: ["array"], prefix: [{ types: ["string"] }], items: { types: ["integer"] } };
  expect(coerce(["1", "2"], shape, [], refuseInto([], "#", 100))).toEqual(["1", 2]);
});

test("reads every number that JavaScript prints as itself", () => {
  const view = new DataView(new ArrayBuffer(8));
  let state = 1;
  for (let round = 0; round < 5000; round++) {
    for (const at of [0, 4]) view.setInt32(at, (state = Math.imul(state, 1664525) + 1013904223));
    const number = view.getFloat64(0);
    const want = Number.isFinite(number) ? number : undefined;
    expect(read(String(number), { types: ["number"] }).value).toBe(want);
    const integer = view.getInt32(4);
    expect(read(String(integer), { types: ["integer"] }).value).toBe(integer);
  }
});

test("is not slow on a text of a million digits", () => {
  const startedAt = processorMs();
  expect(read(`1${"0".repeat(1_000_000)}1`, { types: ["number"] }).issues).toHaveLength(1);
  expect(processorMs() - startedAt).toBeLessThan(500);
});
