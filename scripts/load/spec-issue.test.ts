import { expect, test } from "vitest";
import { SpecError, type SpecIssue } from "./spec-issue.ts";

function issue(message: string): SpecIssue {
  return { file: "api.yaml", line: 1, column: 1, pointer: "#/a", code: "a", message, fix: "Mend it." };
}

test("words of the document do not steer a terminal", () => {
  const { message } = new SpecError([issue("\u001b[2J\u009b31m\u202e\ud800\n")]);
  expect(message).toBe("api.yaml:1:1  #/a\n  \\u{1b}[2J\\u{9b}31m\\u{202e}\\u{d800}\\u{a}\n  Fix: Mend it.");
});

test("a long text keeps its beginning and its end", () => {
  const { message } = new SpecError([issue(`It is ${"long".repeat(1_000_000)} here.`)]);
  expect(message.length).toBeLessThan(500);
  expect(message).toMatch(/It is long.*… .* here\.\n/);
});

test("of thousands of issues the first are told, and how many there are", () => {
  const error = new SpecError(Array.from({ length: 5_000 }, (_, index) => issue(`Fault ${index}.`)));
  expect(error.issues).toHaveLength(5_000);
  expect(error.message).toContain("Fault 199.");
  expect(error.message).toMatch(/\n\.\.\. and 4800 more\.$/);
});
