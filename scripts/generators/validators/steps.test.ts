import { expect, test } from "vitest";
import { atom } from "./bool.ts";
import { asFunctionBody, block, test as step, when } from "./steps.ts";

test("runs cheap steps first and keeps the order of equal ones", () => {
  const steps = [step(atom("walks"), 1000), step(atom("isString"), 0), step(atom("isShort"), 0)];
  expect(asFunctionBody(steps)).toBe("return isString && isShort && walks;");
});

test("falls back to statements where one step needs them", () => {
  const steps = [block("for (;;) return false;", 9), step(atom("ok"), 1)];
  expect(asFunctionBody(steps)).toBe("if (!ok) return false;\nfor (;;) return false;\nreturn true;");
});

test.each([
  { given: [step(atom("a"), 0), step(atom("b"), 1)], want: "return !there || (a && b);" },
  { given: [block("f();", 1)], want: "if (there) {\nf();\n}\nreturn true;" },
  { given: [], want: "return true;" },
])("limits steps to a condition: $want", ({ given, want }) => {
  expect(asFunctionBody(when(atom("there"), given))).toBe(want);
});
