import { expect, test } from "vitest";
import { bodyKind, essence, findMediaType } from "./media-type.ts";

test.each([
  ["application/json", "json"],
  ["Application/JSON; charset=utf-8", "json"],
  ["application/merge-patch+json", "json"],
  ["application/x-www-form-urlencoded", "form"],
  ["multipart/form-data; boundary=x", "multipart"],
  ["text/csv", "text"],
  ["application/xml", "text"],
  ["application/apply-patch+yaml", "text"],
  ["application/octet-stream", "binary"],
  ["image/png", "binary"],
  ["application/jsonish", "binary"],
])("reads %s as %s", (contentType, kind) => {
  expect(bodyKind(contentType)).toBe(kind);
});

test("finds the most exact media type that covers a received one", () => {
  const declared = ["*/*", "application/*", "application/json; version=1", "text/plain"].map((contentType) => ({
    contentType,
  }));
  const find = (received: string) => findMediaType(declared, received)?.contentType;
  expect(find("application/JSON;charset=utf-8")).toBe("application/json; version=1");
  expect(find("application/xml")).toBe("application/*");
  expect(find("image/png")).toBe("*/*");
  expect(findMediaType([{ contentType: "application/json" }], "application/problem+json")).toBeUndefined();
  expect(findMediaType([{ contentType: "text/*" }], "application/json")).toBeUndefined();
});

test("takes a media type without its parameters", () => {
  expect(essence(" Text/Plain ; charset=utf-8")).toBe("text/plain");
});
