/** React Query over `raw`, by openapi-react-query. Without a DOM: the options that hooks take are run by a query client. */
import { QueryClient } from "@tanstack/react-query";
import type { Client as OpenApiFetch } from "openapi-fetch";
import createReactQuery from "openapi-react-query";
import { expect, test } from "vitest";
import type { paths } from "@catalog-kit/types";
import { createClient } from "../../src/index.ts";
import { partition, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

const template = "/catalog/v1/partitions/{partitionKey}";
const init = { params: { path: { partitionKey: "clinics" } } };
const retries = { random: () => 0 };

test("reads through the client: with the key, and with its retries", async () => {
  const api = stubFetch((_request, count) => (count === 1 ? json({}, { status: 503 }) : json(partition)));
  const catalog = createClient({ ...setup, fetch: api.fetch, retries });
  const query = createReactQuery(catalog.raw as OpenApiFetch<paths>);

  const options = query.queryOptions("get", template, init);
  const data = await new QueryClient().fetchQuery(options);

  expect(data.key).toBe("clinics");
  expect(options.queryKey).toEqual(["get", template, init]);
  expect(api.requests.map(({ headers }) => headers.get("x-clinia-api-key"))).toEqual(["secret-key", "secret-key"]);
});

test("rejects with the documented body", async () => {
  const api = stubFetch(() => json({ message: "No such partition." }, { status: 404 }));
  const query = createReactQuery(createClient({ ...setup, fetch: api.fetch }).raw as OpenApiFetch<paths>);
  const read = new QueryClient().fetchQuery({ ...query.queryOptions("get", template, init), retry: false });
  expect(await rejection(read)).toEqual({ message: "No such partition." });
});

test("ends a query that is cancelled", async () => {
  const api = stubFetch(() => new Promise<Response>(() => {}));
  const query = createReactQuery(createClient({ ...setup, fetch: api.fetch }).raw as OpenApiFetch<paths>);
  const client = new QueryClient();
  const options = query.queryOptions("get", template, init);
  const read = rejection(client.fetchQuery(options));
  await expect.poll(() => api.requests.length).toBe(1);
  await client.cancelQueries({ queryKey: options.queryKey });
  expect(await read).toMatchObject({ message: "CancelledError" });
  expect(api.last.signal.aborted).toBe(true);
});
