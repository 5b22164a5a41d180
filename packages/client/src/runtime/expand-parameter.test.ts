import { expect, test } from "vitest";
import { expandParameter, type FullStyle } from "./expand-parameter.ts";

const list = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

// The table of OpenAPI 3.1.1, 4.8.12.4, of every style and value that it defines.
const rows: readonly (readonly [
  FullStyle["style"],
  explode: boolean,
  primitive: string,
  array: string,
  object: string,
])[] = [
  ["matrix", false, ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"],
  ["matrix", true, ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"],
  ["label", false, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
  ["label", true, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
  ["simple", false, "blue", "blue,black,brown", "R,100,G,200,B,150"],
  ["simple", true, "blue", "blue,black,brown", "R=100,G=200,B=150"],
  ["form", false, "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"],
  ["form", true, "color=blue", "color=blue&color=black&color=brown", "R=100&G=200&B=150"],
  ["spaceDelimited", false, "color=blue", "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"],
  ["pipeDelimited", false, "color=blue", "color=blue%7Cblack%7Cbrown", "color=R%7C100%7CG%7C200%7CB%7C150"],
  [
    "deepObject",
    true,
    "color=blue",
    "color[0]=blue&color[1]=black&color[2]=brown",
    "color[R]=100&color[G]=200&color[B]=150",
  ],
];

test.for(rows)("writes %s, explode %s, as OpenAPI does", ([style, explode, primitive, array, pairs]) => {
  const full = { style, explode, encode: encodeURIComponent };
  expect(expandParameter("color", "blue", full)).toBe(primitive);
  expect(expandParameter("color", list, full)).toBe(array);
  expect(expandParameter("color", object, full)).toBe(pairs);
});

const form: FullStyle = { style: "form", explode: true, encode: encodeURIComponent };

test.for([
  { given: undefined, want: undefined },
  { given: null, want: undefined },
  { given: [], want: undefined },
  { given: {}, want: undefined },
  { given: [undefined, null], want: undefined },
  { given: "", want: "q=" },
  { given: 0, want: "q=0" },
  { given: false, want: "q=false" },
  { given: 10n, want: "q=10" },
  { given: new Date(0), want: "q=1970-01-01T00%3A00%3A00.000Z" },
  { given: "a&b=c d/é", want: "q=a%26b%3Dc%20d%2F%C3%A9" },
  { given: { "a&b": 1, gone: undefined }, want: "a%26b=1" },
])("writes $given as $want", ({ given, want }) => {
  expect(expandParameter("q", given, form)).toBe(want);
});

test("encodes names, and follows nested objects in brackets", () => {
  const deep: FullStyle = { ...form, style: "deepObject" };
  expect(expandParameter("a&b", 1, form)).toBe("a%26b=1");
  expect(expandParameter("f", { "x]&y": { z: [1, null] } }, deep)).toBe("f[x%5D%26y][z][0]=1");
});

test.for([[[1]], { a: { b: 1 } }, [() => 1], Symbol("x")])("refuses what no style can write", (value) => {
  expect(() => expandParameter("q", value, form)).toThrow("cannot be written");
});
