import { expect, test } from "vitest";
import { codeBlock, indented, markdownSentence } from "./markdown-text.ts";

test.each([
  { given: "`Pet.name` was added.", want: "`Pet.name` was added." },
  { given: "a *b* _c_ snake_case [d](e) <img>", want: "a \\*b\\* \\_c\\_ snake_case \\[d\\](e) \\<img\\>" },
  { given: "two\nlines\r\n# no heading", want: "two lines \\# no heading" },
  { given: "@somebody & co", want: "&#64;somebody &amp; co" },
  { given: "`<script>` and ```", want: "`<script>` and \\`" },
  { given: "a lone ` tick", want: "a lone \\` tick" },
])("writes $given", ({ given, want }) => {
  expect(markdownSentence(given)).toBe(want);
});

test("no text ends the block that it stands in", () => {
  expect(codeBlock("json", '"a ```` b"')).toBe('`````json\n"a ```` b"\n`````');
  expect(codeBlock("json", "1")).toBe("```json\n1\n```");
});

test("lines are moved in, and empty ones stay empty", () => {
  expect(indented("a\n\n b")).toBe("  a\n\n   b");
});
