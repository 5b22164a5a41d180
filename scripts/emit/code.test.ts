import fc from "fast-check";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { formatSource } from "./format-source.ts";
import { docComment, identifier, literal, memberAccess, propertyKey, textLiteral } from "./code.ts";
import { specPathMark } from "./see-tag.ts";
import type { Json } from "../model/types.ts";

const hostileTexts = [
  "*/ globalThis.broken = true /*",
  "`${globalThis.broken = true}`",
  "\"; globalThis.broken = true; '",
  "\u2028globalThis.broken = true",
  "</script><script>",
  "\u0000\ud800\\",
  "__proto__",
  "// @ts-ignore\r\nglobalThis.broken = true",
];

/** What the code gives, as data of this realm. */
function evaluated(code: string): Json {
  const context = { broken: false };
  const text = runInNewContext(`JSON.stringify(${code})`, context) as string;
  expect(context.broken).toBe(false);
  return JSON.parse(text) as Json;
}

test("a literal evaluates to the value that it was made from, whatever the value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(evaluated(literal(value as Json))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test.each(hostileTexts)("the text %j stays data as a literal, a key and a member", (text) => {
  expect(evaluated(literal(text))).toBe(text);
  expect(evaluated(`Object.keys({ ${propertyKey(text)}: 1 })`)).toEqual([text]);
  expect(evaluated(`({ [${literal(text)}]: 7 })${memberAccess(text)}`)).toBe(7);
});

test.each([...hostileTexts, "\\`${globalThis.broken = true}`", "$${x}", "\r\n\t"])(
  "the text %j stays data among the lines of a text",
  (text) => {
    expect(evaluated(textLiteral([text, text]))).toBe(`${text}\n${text}`);
    expect(textLiteral([text])).not.toMatch(/[<\r\t\0\u2028]/);
  },
);

test("a text is written as people read it, line by line", () => {
  expect(textLiteral(["{", '"a$": "b\\n"', "}"])).toBe('`{\n"a$": "b\\\\n"\n}`');
});

test("a literal leaves nothing that could end a script element or a line", () => {
  expect(literal("</script>\u2028\u2029")).toBe('"\\u003c/script>\\u2028\\u2029"');
});

test("a literal shows its text in the order in which a compiler reads it", () => {
  expect(literal("a\u202eb\u2066c\ufeff")).toBe('"a\\u202eb\\u2066c\\ufeff"');
  expect(docComment("a\u202eb\u2066c")).toBe("/** a b c */\n");
});

test("a literal holds no mark that stands for the document's path", () => {
  expect(literal(specPathMark)).not.toContain(specPathMark);
  expect(textLiteral([specPathMark])).not.toContain(specPathMark);
});

test.each(["@ts-ignore", "@ts-expect-error why", "text @jsxImportSource evil"])(
  "a comment of %j is none to the compiler",
  (text) => {
    expect(docComment(text)).toContain(text.replace("@", "@\\"));
  },
);

test.each(hostileTexts)("a comment of %j ends where it should", (text) => {
  expect(evaluated(`[1${docComment(text)}, 2]`)).toEqual([1, 2]);
  expect(docComment(text).trim().slice(0, -2)).not.toContain("*/");
});

test("a comment keeps its paragraphs and is nothing where there is nothing to say", () => {
  expect(docComment("One line.")).toBe("/** One line. */\n");
  expect(docComment("First.", undefined, "Second\nand third.")).toBe(
    "/**\n * First.\n *\n * Second\n * and third.\n */\n",
  );
  expect(docComment(undefined, "  ")).toBe("");
});

test.each(["a b", "class", "1a", "a;b", "", "a\u2028"])("the name %j is refused as an identifier", (name) => {
  expect(() => identifier(name)).toThrow("is no identifier");
});

test.each(["Pet", "$x", "_3D", "größe"])("the name %j is an identifier", (name) => {
  expect(identifier(name)).toBe(name);
});

test("a key of letters that only the formatter knows stays a text", async () => {
  for (const key of ["\u{323b0}", "\u1c89a", "\u0897"]) {
    const text = await formatSource("a.ts", `export const a = { ${propertyKey(key)}: 1 };`);
    expect(text).toMatch(/\{ "[\\\w]+": 1 \}/);
    expect(evaluated(`Object.keys({ ${propertyKey(key)}: 1 })`)).toEqual([key]);
  }
});
