import { createClient } from "#client";
import type { HeaderStylesRequest } from "#types";
import * as validators from "#validators";
import { type Behaviour, received, same, type Same } from "../same.ts";
import { wire } from "../wire.ts";

const list = [3, 4];
const map = { a: 1, b: "x" };
const sent = wire();
const api = createClient({ fetch: sent.fetch });
const target = (): string => sent.line.replace("GET https://api.example.com", "");

export const behaviour: Behaviour = {
  "a path is written in the simple style": async () => {
    const path = { text: "a/b c", list, map, exploded: map };
    await api.simplePath({ path });
    same(target(), "/simple/a%2Fb%20c/3,4/a,1,b,x/a=1,b=x");
    same(await received(validators.simplePathOperation.readRequest(sent.request)), { path });
  },
  "a path is written in the label style": async () => {
    await api.labelPath({ path: { list, map } });
    same(target(), "/label/.3,4/.a=1.b=x");
    same(await received(validators.labelPathOperation.readRequest(sent.request)), { path: { list, map } });
  },
  "a path is written in the matrix style": async () => {
    await api.matrixPath({ path: { list, map } });
    same(target(), "/matrix/;list=3,4/;a=1;b=x");
    same(await received(validators.matrixPathOperation.readRequest(sent.request)), { path: { list, map } });
  },
  "a segment may have several parameters": async () => {
    const path = { name: "readme", ending: "md" } as const;
    await api.partsOfSegments({ path });
    same(target(), "/files/readme.md");
    same(await received(validators.partsOfSegmentsOperation.readRequest(sent.request)), { path });
  },
  "a query has every style": async () => {
    const query = {
      form: list,
      flat: list,
      object: map,
      spaces: list,
      pipes: list,
      deep: map,
      json: { a: [1] },
      reserved: "a/b?c",
      empty: "",
      "odd[name]": "o",
      since: "2026-01-02T03:04:05Z",
      page: 2,
    };
    await api.queryStyles({ query });
    same(
      target(),
      "/query?form=3&form=4&flat=3,4&object=a,1,b,x&spaces=3%204&pipes=3%7C4&deep[a]=1&deep[b]=x&json=%7B%22a%22%3A%5B1%5D%7D&reserved=a/b?c&empty=&odd%5Bname%5D=o&since=2026-01-02T03%3A04%3A05Z&page=2",
    );
    same(await received(validators.queryStylesOperation.readRequest(sent.request)), { query });
  },
  "an object is spread over the query": async () => {
    await api.explodedObject({ query: { filter: map } });
    same(target(), "/exploded?a=1&b=x");
    const read = await received(validators.explodedObjectOperation.readRequest(sent.request));
    same(read, { query: { filter: map } });
  },
  "headers are written as they stand, and three are not the document's to say": async () => {
    type Names = keyof NonNullable<HeaderStylesRequest["header"]>;
    const names: Same<Names, "X-List" | "X-Map" | "X-Flag" | "X-Json"> = true;
    const header = { "X-List": list, "X-Map": map, "X-Flag": true, "X-Json": map };
    await api.headerStyles({ header });
    const found = ["x-list", "x-map", "x-flag", "x-json"].map((name) => sent.headers.get(name));
    same([names, ...found], [true, "3,4", "a=1,b=x", "true", '{"a":1,"b":"x"}']);
    same(await received(validators.headerStylesOperation.readRequest(sent.request)), { header });
  },
  "cookies are one header": async () => {
    await api.cookieStyles({ cookie: { session: "a b", list } });
    same(sent.headers.get("cookie"), "session=a%20b; list=3,4");
    const read = await received(validators.cookieStylesOperation.readRequest(sent.request));
    same(read, { cookie: { session: "a b", list } });
  },
};
