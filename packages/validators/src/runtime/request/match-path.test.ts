import { expect, test } from "vitest";
import { processorMs } from "../../../test/processor-ms.ts";
import { matchPath } from "./match-path.ts";

test.each<[string, string, Record<string, string> | undefined]>([
  ["/pets", "/pets", {}],
  ["/pets", "/pets/", undefined],
  ["/pets", "/Pets", undefined],
  ["/pets/{key}", "/pets/a", { key: "a" }],
  ["/pets/{key}", "/pets/", undefined],
  ["/pets/{key}", "/pets/a/b", undefined],
  ["/pets/{key}", "/pets/a%2Fb", { key: "a%2Fb" }],
  ["/{a}.{b}", "/x.y", { a: "x", b: "y" }],
  ["/{a}.{b}", "/x.y.z", { a: "x.y", b: "z" }],
  ["/{a}.{b}", "/x.", undefined],
  ["/{a}.{b}", "/.y", undefined],
  ["/{a}.{b}", "/..", undefined],
  ["/v{a}-{b}:run", "/v1-2:run", { a: "1", b: "2" }],
  ["/v{a}-{b}:run", "/v1-2:walk", undefined],
  ["/v{a}-{b}:run", "/w1-2:run", undefined],
  ["/users{id}", "/users;id=5", { id: ";id=5" }],
  ["/caf\u00e9 au lait", "/caf%C3%A9%20au%20lait", {}],
  ["/caf\u00e9-{a}", "/caf%C3%A9-1", { a: "1" }],
  ["/a%2fb", "/a%2Fb", {}],
  ["/cookies#exploded", "/cookies", {}],
  ["/objects?list", "/objects", {}],
  ["/{__proto__}", "/x", { ["__proto__"]: "x" }],
])("of %s, %s gives %j", (template, pathname, want) => {
  expect(matchPath(template, pathname)).toEqual(want);
});

test("is not slow on a long segment with many places", () => {
  const startedAt = processorMs();
  expect(matchPath("/{a}-{b}-{c}-{d}!{e}", `/${"-".repeat(100_000)}`) === undefined).toBe(true);
  expect(processorMs() - startedAt).toBeLessThan(500);
});
