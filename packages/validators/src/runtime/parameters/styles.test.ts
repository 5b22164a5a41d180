import { expect, test } from "vitest";
import { processorMs } from "../../../test/processor-ms.ts";
import { decodeCookies, decodeHeaders, decodePath, decodeQuery, type DecodedPart } from "./decode-parts.ts";
import type { WireParameter, WireShape, WireStyle } from "./wire-parameter.ts";

const string: WireShape = { types: ["string"] };
const array: WireShape = { types: ["array"], items: string };
const rgb: WireShape = {
  types: ["object"],
  properties: { R: { types: ["integer"] }, G: { types: ["integer"] }, B: { types: ["integer"] } },
};

const blue = "blue";
const colors = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

type Place = "path" | "query" | "header" | "cookie";

function decode(place: Place, parameter: WireParameter, text: string): DecodedPart {
  switch (place) {
    case "path":
      return decodePath([parameter], { color: text }, 100);
    case "query":
      return decodeQuery([parameter], `?${text}`, 100);
    case "header":
      return decodeHeaders([parameter], new Headers({ color: text }), 100);
    case "cookie":
      return decodeCookies([parameter], text, 100);
  }
}

function color(style: WireStyle, explode: boolean, shape: WireShape): WireParameter {
  return { name: "color", pointer: "#/color", style, explode, shape };
}

/** OpenAPI 3.1.1, 4.8.12.6, with the cells that a place shares with another repeated for it. */
const table: readonly [Place, WireStyle, boolean, WireShape, string, unknown][] = [
  ["path", "matrix", false, string, ";color", ""],
  ["path", "matrix", false, string, ";color=blue", blue],
  ["path", "matrix", false, array, ";color=blue,black,brown", colors],
  ["path", "matrix", false, rgb, ";color=R,100,G,200,B,150", object],
  ["path", "matrix", true, string, ";color", ""],
  ["path", "matrix", true, string, ";color=blue", blue],
  ["path", "matrix", true, array, ";color=blue;color=black;color=brown", colors],
  ["path", "matrix", true, rgb, ";R=100;G=200;B=150", object],
  ["path", "label", false, string, ".", ""],
  ["path", "label", false, string, ".blue", blue],
  ["path", "label", false, array, ".blue,black,brown", colors],
  ["path", "label", false, rgb, ".R,100,G,200,B,150", object],
  ["path", "label", true, string, ".", ""],
  ["path", "label", true, string, ".blue", blue],
  ["path", "label", true, array, ".blue.black.brown", colors],
  ["path", "label", true, rgb, ".R=100.G=200.B=150", object],
  ["path", "simple", false, string, "blue", blue],
  ["path", "simple", false, array, "blue,black,brown", colors],
  ["path", "simple", false, rgb, "R,100,G,200,B,150", object],
  ["path", "simple", true, string, "blue", blue],
  ["path", "simple", true, array, "blue,black,brown", colors],
  ["path", "simple", true, rgb, "R=100,G=200,B=150", object],
  ["header", "simple", false, string, "", ""],
  ["header", "simple", false, string, "blue", blue],
  ["header", "simple", false, array, "blue,black,brown", colors],
  ["header", "simple", false, rgb, "R,100,G,200,B,150", object],
  ["header", "simple", true, string, "blue", blue],
  ["header", "simple", true, array, "blue,black,brown", colors],
  ["header", "simple", true, rgb, "R=100,G=200,B=150", object],
  ["query", "form", false, string, "color=", ""],
  ["query", "form", false, string, "color=blue", blue],
  ["query", "form", false, array, "color=blue,black,brown", colors],
  ["query", "form", false, rgb, "color=R,100,G,200,B,150", object],
  ["query", "form", true, string, "color=", ""],
  ["query", "form", true, string, "color=blue", blue],
  ["query", "form", true, array, "color=blue&color=black&color=brown", colors],
  ["query", "form", true, rgb, "R=100&G=200&B=150", object],
  ["cookie", "form", false, string, "color=", ""],
  ["cookie", "form", false, string, "color=blue", blue],
  ["cookie", "form", false, array, "color=blue,black,brown", colors],
  ["cookie", "form", false, rgb, "color=R,100,G,200,B,150", object],
  ["cookie", "form", true, string, "color=blue", blue],
  ["cookie", "form", true, array, "color=blue&color=black&color=brown", colors],
  ["cookie", "form", true, rgb, "R=100&G=200&B=150", object],
  ["query", "spaceDelimited", false, array, "color=blue%20black%20brown", colors],
  ["query", "spaceDelimited", false, rgb, "color=R%20100%20G%20200%20B%20150", object],
  ["query", "pipeDelimited", false, array, "color=blue%7Cblack%7Cbrown", colors],
  ["query", "pipeDelimited", false, rgb, "color=R%7C100%7CG%7C200%7CB%7C150", object],
  ["query", "deepObject", true, rgb, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150", object],
];

test.each(table)("reads %s, %s, explode %s, %#: %s", (place, style, explode, shape, text, want) => {
  const { value, issues } = decode(place, color(style, explode, shape), text);
  expect(issues).toEqual([]);
  expect(value).toStrictEqual({ color: want });
});

const beyondTheTable: readonly [string, Place, WireStyle, boolean, WireShape, string, unknown][] = [
  ["other parameters of the query are not in the way", "query", "form", true, array, "a=1&color=blue&b&color=red", ["blue", "red"]],
  ["a single occurrence of a list is a list of one", "query", "form", true, array, "color=blue", ["blue"]],
  ["an empty occurrence of a list is one empty text", "query", "form", true, array, "color=", [""]],
  ["an empty text is the empty list", "query", "form", false, array, "color=", []],
  ["an empty text is the empty object", "query", "form", false, rgb, "color=", {}],
  ["an empty header is the empty list", "header", "simple", false, array, "", []],
  ["an encoded delimiter is data", "query", "form", false, array, "color=a%2Cb,c", ["a,b", "c"]],
  ["an encoded delimiter is data in a path", "path", "simple", false, array, "a%2Cb,c%2Fd", ["a,b", "c/d"]],
  ["a plus is a space in a query", "query", "form", true, string, "color=light+blue%2B", "light blue+"],
  ["a plus is a plus in a path", "path", "simple", false, string, "light+blue", "light+blue"],
  ["a plus delimits like a space", "query", "spaceDelimited", false, array, "color=blue+black", ["blue", "black"]],
  ["a bare bar delimits", "query", "pipeDelimited", false, array, "color=blue|black", ["blue", "black"]],
  ["names are decoded", "query", "form", true, string, "c%6Flor=blue", blue],
  ["header text is not percent-encoded", "header", "simple", false, string, "100%", "100%"],
  ["white space around the members of a header is none of theirs", "header", "simple", false, array, "a ,\tb, c", ["a", "b", "c"]],
  ["cookies of one name are a list", "cookie", "form", true, array, "a=1; color=blue; color=black", ["blue", "black"]],
  ["brackets may be bare", "query", "deepObject", true, rgb, "color[R]=1&colors[R]=2", { R: 1 }],
  ["a list or a single value: one", "query", "form", true, { types: ["string", "array"] }, "color=a", "a"],
  ["a list or a single value: two", "query", "form", true, { types: ["string", "array"] }, "color=a&color=b", ["a", "b"]],
  ["a list or a single value: cut", "query", "form", false, { types: ["integer", "array"] }, "color=7", 7],
  ["a list or an object", "path", "simple", true, { types: ["array", "object"] }, "a=1,b=2", { a: "1", b: "2" }],
]; // prettier-ignore

test.each(beyondTheTable)("%s", (_, place, style, explode, shape, text, want) => {
  const { value, issues } = decode(place, color(style, explode, shape), text);
  expect(issues).toEqual([]);
  expect(value).toStrictEqual({ color: want });
});

test("reads deeper brackets and lists below them", () => {
  const shape: WireShape = {
    types: ["object"],
    properties: {
      tags: { types: ["array"], items: { types: ["integer"] } },
      range: { types: ["object"], properties: { from: { types: ["integer"] } } },
      any: { types: ["array"], items: { types: ["object"], properties: { on: { types: ["boolean"] } } } },
    },
  };
  const query = "color[tags][]=1&color[tags][]=2&color[range][from]=3&color[any][0][on]=true&color[any][1][on]=false";
  expect(decode("query", color("deepObject", true, shape), query).value).toEqual({
    color: { tags: [1, 2], range: { from: 3 }, any: [{ on: true }, { on: false }] },
  });
  expect(decode("query", color("deepObject", true, shape), "color[tags]=1&color[tags]=2").value).toEqual({
    color: { tags: [1, 2] },
  });
});

test("reads single values and lists in brackets' style as if it were none", () => {
  expect(decode("query", color("deepObject", true, string), "color=blue").value).toEqual({ color: blue });
  expect(decode("query", color("deepObject", true, array), "color=blue&color=red").value).toEqual({
    color: ["blue", "red"],
  });
  expect(decode("query", color("deepObject", true, array), "color[]=blue&color[]=red").value).toEqual({
    color: ["blue", "red"],
  });
});

test("gives an exploded object of any properties what no parameter lays claim to", () => {
  const free = { ...color("form", true, { types: ["object"], additional: { types: ["integer"] } }), name: "free" };
  const { value } = decodeQuery([color("form", true, string), free], "?color=blue&a=1&b=2", 100);
  expect(value).toEqual({ color: "blue", free: { a: 1, b: 2 } });
});

test("leaves unknown parameters to nobody", () => {
  expect(decodeQuery([color("form", true, rgb)], "?R=1&x=2", 100).value).toEqual({ color: { R: 1 } });
  expect(decodeQuery([color("form", true, rgb)], "?x=2", 100).value).toEqual({});
});

test("keeps a plus where the sender does not encode reserved characters", () => {
  const parameter = { ...color("form", true, string), allowReserved: true };
  expect(decodeQuery([parameter], "?color=a+b%20c/d?e", 100).value).toEqual({ color: "a+b c/d?e" });
});

test("reads JSON where a list or an object stands inside another one", () => {
  const shape: WireShape = { types: ["array"], items: { types: ["object"] } };
  expect(decode("query", color("form", true, shape), 'color={"a":1}&color={"b":[2]}').value).toEqual({
    color: [{ a: 1 }, { b: [2] }],
  });
});

test("reads parameters of a media type of their own", () => {
  const json: WireParameter = { ...color("form", true, string), content: "json" };
  const text: WireParameter = { ...color("form", true, { types: ["integer"] }), content: "text" };
  expect(decodeQuery([json], "?color=%7B%22a%22%3A%5B1e3%5D%7D", 100).value).toEqual({ color: { a: [1000] } });
  expect(decodeQuery([text], "?color=5", 100).value).toEqual({ color: 5 });
  expect(decodePath([json], { color: "%5B1%2C2%5D" }, 100).value).toEqual({ color: [1, 2] });
  expect(decodeHeaders([json], new Headers({ color: "[1, 2]" }), 100).value).toEqual({ color: [1, 2] });
  expect(decodeCookies([json], "color=%5B1%5D", 100).value).toEqual({ color: [1] });
});

const refusals: readonly [string, Place, WireParameter, string, string, (string | number)[]][] = [
  ["a lone percent sign", "query", color("form", true, string), "color=100%", "percentEncoding", []],
  ["bytes that are no UTF-8", "path", color("simple", false, string), "%FF", "percentEncoding", []],
  ["bad encoding inside a list", "query", color("form", false, array), "color=a,%zz", "percentEncoding", [1]],
  ["bad encoding in a cookie", "cookie", color("form", true, string), "color=%", "percentEncoding", []],
  ["a parameter twice", "query", color("form", true, string), "color=a&color=b", "duplicate", []],
  ["a cut list twice", "query", color("form", false, array), "color=a&color=b", "duplicate", []],
  ["a property twice", "query", color("form", true, rgb), "R=1&R=2", "duplicate", ["R"]],
  ["a cut property twice", "query", color("form", false, rgb), "color=R,1,R,2", "duplicate", ["R"]],
  ["a bracketed property twice", "query", color("deepObject", true, rgb), "color[R]=1&color[R]=2", "duplicate", ["R"]],
  ["a name without a value", "query", color("form", false, rgb), "color=R,1,G", "style", []],
  ["an exploded object without names", "path", color("simple", true, rgb), "R,1", "style", []],
  ["a label without its dot", "path", color("label", false, string), "blue", "style", []],
  ["a matrix without its semicolon", "path", color("matrix", false, string), "color=blue", "style", []],
  ["a matrix of another name", "path", color("matrix", false, string), ";colour=blue", "style", []],
  ["broken brackets", "query", color("deepObject", true, rgb), "color[R=1", "style", []],
  ["brackets where a scalar belongs", "query", color("deepObject", true, rgb), "color[R][x]=1", "style", ["R"]],
  ["text that is no JSON", "query", { ...color("form", true, string), content: "json" }, "color={", "json", []],
  ["a wrong type inside a list", "query", color("form", true, { types: ["array"], items: { types: ["integer"] } }), "color=1&color=x", "type", [1]],
]; // prettier-ignore

test.each(refusals)("refuses %s", (_, place, parameter, text, keyword, path) => {
  const { value, issues, unreadable } = decode(place, parameter, text);
  expect(issues).toMatchObject([{ keyword, path: [place, "color", ...path], schemaPath: "#/color" }]);
  expect([...unreadable]).toEqual(["color"]);
  expect(value).toEqual({});
});

test("is neither slow nor deep, whatever the number of names and brackets", () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `n${index}=1`).join("&");
  const free = color("form", true, { types: ["object"], additional: { types: ["integer"] } });
  const startedAt = processorMs();
  expect(Object.keys(decodeQuery([free], `?${names}`, 100).value["color"] as object)).toHaveLength(100_000);
  expect(processorMs() - startedAt).toBeLessThan(10_000);
  const deep = `?color${"[a]".repeat(50_000)}=1`;
  expect(decodeQuery([color("deepObject", true, rgb)], `${deep}%`, 100).issues).toMatchObject([{ keyword: "style" }]);
});

test("keeps no more issues than asked for", () => {
  const numbers = color("form", true, { types: ["array"], items: { types: ["integer"] } });
  expect(decodeQuery([numbers], `?${"color=x&".repeat(1000)}`, 7).issues).toHaveLength(7);
});

test("makes plain properties of names that objects have a meaning for", () => {
  const parameter = color("form", false, { types: ["object"] });
  const { value } = decodeQuery([parameter], "?color=__proto__,1,constructor,2", 100);
  expect(Object.entries(value["color"] as object)).toEqual([
    ["__proto__", "1"],
    ["constructor", "2"],
  ]);
  expect(Object.getPrototypeOf(value["color"])).toBe(Object.prototype);
  const named: WireParameter = { ...color("form", true, string), name: "__proto__" };
  expect(Object.entries(decodeQuery([named], "?__proto__=x", 100).value)).toEqual([["__proto__", "x"]]);
});
