import { expect, test } from "vitest";
import { ArgumentError } from "./client-error.ts";
import { serializeBody } from "./serialize-body.ts";
import { writeForm } from "./write-form.ts";

const place = { operationId: "send", label: "send (POST /things)" };
const write = (value: unknown, type: string, encoding?: Parameters<typeof serializeBody>[4]): BodyInit =>
  serializeBody({ parts: { writeForm } }, place, value, type, encoding);

test.for([
  { type: "application/json", value: { a: [1] }, want: '{"a":[1]}' },
  { type: "application/merge-patch+json; charset=utf-8", value: null, want: "null" },
  { type: "application/json", value: "text", want: '"text"' },
  { type: "text/plain", value: 7, want: "7" },
  {
    type: "application/x-www-form-urlencoded",
    value: { a: 1, b: ["x y", "&"], c: { d: 1 }, e: undefined },
    want: "a=1&b=x%20y&b=%26&c=%7B%22d%22%3A1%7D",
  },
])("writes $value as $type", ({ type, value, want }) => {
  expect(write(value, type)).toBe(want);
});

test("writes the fields of a form as the document says", () => {
  const encoding = {
    filter: { style: "deepObject" },
    ids: { explode: false },
    path: { allowReserved: true },
  } as const;
  const fields = { filter: { a: { b: 1 } }, ids: [1, 2], path: "/a?b&c+d" };
  const text = write(fields, "application/x-www-form-urlencoded", encoding);
  expect(text).toBe("filter[a][b]=1&ids=1,2&path=/a?b%26c%2Bd");
});

test("writes multipart as a form, with files, lists and objects", async () => {
  const file = new File(["hello"], "a.txt", { type: "text/plain" });
  const encoding = { note: { contentType: "text/markdown" } };
  const form = write(
    { file, tag: ["x", "y"], meta: { a: 1 }, note: "# hi", raw: new Uint8Array([1]), none: null },
    "multipart/form-data",
    encoding,
  );
  if (!(form instanceof FormData)) throw new Error("no form");
  const part = (name: string): File => form.get(name) as File;
  expect(part("file").name).toBe("a.txt");
  expect(form.getAll("tag")).toEqual(["x", "y"]);
  expect([part("meta").type, await part("meta").text()]).toEqual(["application/json", '{"a":1}']);
  expect(part("note").type).toBe("text/markdown");
  expect(part("raw").type).toBe("application/octet-stream");
  expect(form.has("none")).toBe(false);
});

test("writes the styled fields of a multipart form as fields", () => {
  const encoding = { filter: { style: "deepObject" }, ids: { explode: false } } as const;
  const form = write({ filter: { a: "x y+z" }, ids: [1, 2] }, "multipart/form-data", encoding);
  expect([...(form as FormData)]).toEqual([
    ["filter[a]", "x y+z"],
    ["ids", "1,2"],
  ]);
});

test("lets through what the platform can send as it is", () => {
  for (const value of [
    new Blob(["x"]),
    new Uint8Array([1]),
    new ReadableStream(),
    new FormData(),
    new URLSearchParams("a=1"),
  ]) {
    expect(write(value, "application/octet-stream")).toBe(value);
  }
});

test.for([
  { type: "application/json", value: () => 1, problem: "a function is no JSON" },
  { type: "application/json", value: 1n, problem: "the body cannot be sent as application/json" },
  { type: "text/plain", value: { a: 1 }, problem: "a list or object inside another cannot be written" },
])("refuses what $type cannot hold", ({ type, value, problem }) => {
  expect(() => write(value, type)).toThrow(ArgumentError);
  expect(() => write(value, type)).toThrow(problem);
});
