import { expect, test } from "vitest";
import { createClient, type PaginationError } from "../../src/index.ts";
import type { DataPartition } from "@catalog-kit/types";
import { partition, setup } from "./partition.ts";
import { json, rejection, stubFetch, type StubFetch } from "../stub-fetch.ts";

function named(...keys: readonly string[]): readonly DataPartition[] {
  return keys.map((key) => ({ ...partition, key }));
}

/** Serves the pages by number; `total` is what each says of their number. */
function pagesApi(pages: readonly (readonly DataPartition[])[], total: number | undefined = pages.length): StubFetch {
  return stubFetch(({ url }) => {
    const page = Number(new URL(url).searchParams.get("page") ?? 0);
    const meta = { page, perPage: 2, total: 0, ...(total !== undefined && { numPages: total }) };
    return json({ data: pages[page] ?? [], meta });
  });
}

const clientOf = (api: StubFetch) => createClient({ ...setup, fetch: api.fetch });

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test("iterates over the items of all pages", async () => {
  const api = pagesApi([named("a", "b"), named("c")]);
  const items = await collect(clientOf(api).listDataPartitions({ query: { perPage: 2 } }));
  expect(items.map(({ key }) => key)).toEqual(["a", "b", "c"]);
  expect(api.requests.map(({ url }) => new URL(url).search)).toEqual(["?perPage=2", "?perPage=2&page=1"]);
});

test("gives pages one by one, each read when it is asked for", async () => {
  const api = pagesApi([named("a"), named("b"), named("c")]);
  const pages = clientOf(api).listDataPartitions().pages()[Symbol.asyncIterator]();
  expect((await pages.next()).value?.data).toEqual(named("a"));
  expect(api.requests).toHaveLength(1);
  expect((await pages.next()).value?.meta.page).toBe(1);
  expect(api.requests).toHaveLength(2);
});

test("gives the first page when awaited", async () => {
  const api = pagesApi([named("a"), named("b")]);
  const page = await clientOf(api).listDataPartitions();
  expect(page.data).toEqual(named("a"));
  expect(api.requests).toHaveLength(1);
});

test("begins with the page that the query asks for", async () => {
  const api = pagesApi([named("a"), named("b"), named("c")]);
  const items = await collect(clientOf(api).listDataPartitions({ query: { page: 1 } }));
  expect(items.map(({ key }) => key)).toEqual(["b", "c"]);
});

test("can be iterated again", async () => {
  const list = clientOf(pagesApi([named("a"), named("b")])).listDataPartitions();
  expect(await collect(list)).toEqual(await collect(list));
});

test("stops reading when the loop is left", async () => {
  const api = pagesApi([named("a"), named("b")]);
  for await (const item of clientOf(api).listDataPartitions()) {
    expect(item.key).toBe("a");
    break;
  }
  expect(api.requests).toHaveLength(1);
});

test("gives no item of an empty list, and one page", async () => {
  const api = pagesApi([[]], 0);
  const list = clientOf(api).listDataPartitions();
  expect(await collect(list)).toEqual([]);
  expect(await collect(list.pages())).toHaveLength(1);
  expect(api.requests).toHaveLength(1);
});

test("ends at an empty page where no page tells how many there are", async () => {
  const api = stubFetch((_request, count) => json({ data: count < 3 ? named(`${count}`) : [], meta: {} }));
  expect(await collect(clientOf(api).listDataPartitions())).toHaveLength(2);
});

test("reports a server that gives the same page again and again", async () => {
  const api = stubFetch(() => json({ data: named("a"), meta: { numPages: 9 } }));
  const error = (await rejection(collect(clientOf(api).listDataPartitions()))) as PaginationError;
  expect(error.code).toBe("PAGINATION_STUCK");
  expect(error.message).toContain("page 1 repeats the page before it");
  expect(api.requests).toHaveLength(2);
});

test("gives up on a list that never ends", async () => {
  const api = stubFetch((_request, count) => json({ data: named(`${count}`), meta: { numPages: count + 1 } }));
  const error = await rejection(collect(clientOf(api).listDataPartitions({}, { maxPages: 5 })));
  expect((error as Error).message).toContain("no end after 5 pages. If there are more, raise maxPages.");
  expect(api.requests).toHaveLength(5);
});

test("says where the list is missing", async () => {
  const api = stubFetch(() => json({ data: "none", meta: {} }));
  expect(((await rejection(collect(clientOf(api).listDataPartitions()))) as Error).message).toBe(
    "listDataPartitions (GET /catalog/v1/partitions): there is no list at /data of the page.",
  );
});

test("stops at once when it is aborted between pages", async () => {
  const controller = new AbortController();
  const api = pagesApi([named("a"), named("b")]);
  const seen: unknown[] = [];
  const walk = async (): Promise<void> => {
    for await (const item of clientOf(api).listDataPartitions({}, { signal: controller.signal })) {
      seen.push(item.key);
      controller.abort(new Error("enough"));
    }
  };
  expect(await rejection(walk())).toEqual(new Error("enough"));
  expect(seen).toEqual(["a"]);
  expect(api.requests).toHaveLength(1);
});
