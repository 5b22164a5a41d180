import createClient from "openapi-fetch";
import { expectTypeOf, test } from "vitest";
import type { DataPartition, DataPartitionList, paths } from "../../src/index.ts";

const client = createClient<paths>();
const params = { path: { partitionKey: "clinics" } };

test("a client of openapi-fetch takes the paths and knows what comes back", () => {
  expectTypeOf(client.GET("/catalog/v1/partitions/{partitionKey}", { params })).resolves.toHaveProperty("response");
  const get = async (): Promise<DataPartition | undefined> => {
    const { data } = await client.GET("/catalog/v1/partitions/{partitionKey}", { params });
    return data;
  };
  const list = async (): Promise<DataPartitionList | undefined> => {
    const { data } = await client.GET("/catalog/v1/partitions", { params: { query: { page: 0 } } });
    return data;
  };
  expectTypeOf(get).toBeFunction();
  expectTypeOf(list).toBeFunction();
});

test("a body that the operation refuses does not compile", () => {
  const source = { type: "DATA_SOURCE" as const, key: "network-ehr", collections: [] };
  const put = (): Promise<unknown> =>
    client.PUT("/catalog/v1/partitions/{partitionKey}", { params, body: { modules: { search: "STANDARD" }, source } });
  const putKey = (): Promise<unknown> =>
    client.PUT("/catalog/v1/partitions/{partitionKey}", {
      params,
      // @ts-expect-error `key` is read-only.
      body: { modules: { search: "STANDARD" }, source, key: "clinics" },
    });
  expectTypeOf([put, putKey]).toBeArray();
});

test("a method or a path that the document does not have does not compile", () => {
  // @ts-expect-error There is no POST.
  const post = (): unknown => client.POST("/catalog/v1/partitions", {});
  // @ts-expect-error There is no such path.
  const get = (): unknown => client.GET("/catalog/v2/partitions", {});
  expectTypeOf([post, get]).toBeArray();
});
