/** What the compiler lets callers do. Each `@ts-expect-error` is a mistake that it has to find. */
import { expectTypeOf, test } from "vitest";
import type { DataPartition, DataPartitionInput, DataPartitionList, ErrorBody } from "@catalog-kit/types";
import {
  ApiError,
  type Call,
  type ClientOptions,
  ConflictError,
  createClient,
  InvalidRequestError,
  isApiError,
  type PagedCall,
  type RawClient,
  type RawInit,
} from "../../src/index.ts";

const catalog = createClient({ workspaceId: "acme", apiKey: async () => "key" });
const path = { partitionKey: "clinics" };
const body: DataPartitionInput = {
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "registry", collections: [{ key: "clinic" }] },
};

test("operations take and give what the document says", () => {
  expectTypeOf(catalog.createDataPartition({ path, query: { stage: true }, body })).toEqualTypeOf<
    Call<DataPartition>
  >();
  expectTypeOf(catalog.deleteDataPartition({ path })).toEqualTypeOf<Call<void>>();
  expectTypeOf(catalog.listDataPartitions()).toEqualTypeOf<PagedCall<DataPartitionList, DataPartition>>();
  expectTypeOf(catalog.getDataPartition({ path }).withResponse()).resolves.toMatchTypeOf<{
    data: DataPartition;
    response: Response;
  }>();
  expectTypeOf(catalog.getDataPartition({ path })).resolves.toEqualTypeOf<DataPartition>();
  expectTypeOf(catalog.getDataPartition({ path })).toExtend<Promise<DataPartition>>();
});

test("wrong requests do not compile", () => {
  // @ts-expect-error -- the body is missing
  catalog.createDataPartition({ path });
  // @ts-expect-error -- no such path parameter
  catalog.getDataPartition({ path: { key: "clinics" } });
  // @ts-expect-error -- no such query parameter
  catalog.createDataPartition({ path, query: { staged: true }, body });
  // @ts-expect-error -- the query parameter is no text
  catalog.createDataPartition({ path, query: { stage: "true" }, body });
  // @ts-expect-error -- no such value
  catalog.createDataPartition({ path, body: { ...body, modules: { search: "FAST" } } });
  // @ts-expect-error -- the server sets the key
  catalog.createDataPartition({ path, body: { ...body, key: "clinics" } });
  // @ts-expect-error -- a read has no body
  catalog.getDataPartition({ path, body });
  // @ts-expect-error -- the path is missing
  catalog.deleteDataPartition();
  // @ts-expect-error -- no such option of a call
  catalog.getDataPartition({ path }, { timeout: 7 });
  expectTypeOf(catalog).not.toHaveProperty("updateDataPartition");
});

test("wrong options do not compile", () => {
  // @ts-expect-error -- misspelt
  createClient({ workspaceID: "acme" });
  // @ts-expect-error -- a key is text
  createClient({ apiKey: 7 });
  createClient({ apiKey: undefined, workspaceId: undefined });
  createClient({ apiKey: null });
  expectTypeOf(globalThis.fetch).toExtend<NonNullable<ClientOptions["fetch"]>>();
});

test("the raw door is typed by the document", async () => {
  const template = "/catalog/v1/partitions/{partitionKey}";
  const { raw } = catalog;
  const result = await raw.GET(template, { params: { path } });
  expectTypeOf(result.data).toEqualTypeOf<DataPartition | undefined>();
  expectTypeOf(result.error).toEqualTypeOf<ErrorBody | undefined>();
  if (result.error === undefined) expectTypeOf(result.data).toEqualTypeOf<DataPartition>();
  expectTypeOf((await raw.GET(template, { params: { path }, parseAs: "text" })).data).toEqualTypeOf<
    string | undefined
  >();
  expectTypeOf((await raw.GET(template, { params: { path }, parseAs: "blob" })).data).toEqualTypeOf<Blob | undefined>();
  expectTypeOf((await raw.request("get", template, { params: { path } })).data).toEqualTypeOf<
    DataPartition | undefined
  >();
  expectTypeOf((await raw.DELETE(template, { params: { path } })).data).toEqualTypeOf<undefined>();
  void raw.GET("/catalog/v1/partitions");
  void raw.PUT(template, { params: { path, query: { stage: true } }, body, maxAttempts: 1, headers: { "X-A": null } });
  // @ts-expect-error -- no such path
  void raw.GET("/catalog/v1/partition");
  // @ts-expect-error -- no such method at this path
  void raw.PUT("/catalog/v1/partitions", {});
  // @ts-expect-error -- the parameters are missing
  void raw.GET(template);
  // @ts-expect-error -- the path parameter is missing
  void raw.GET(template, { params: {} });
  // @ts-expect-error -- the body is missing
  void raw.PUT(template, { params: { path } });
  // @ts-expect-error -- the server sets the key
  void raw.PUT(template, { params: { path }, body: { ...body, key: "clinics" } });
  // @ts-expect-error -- a read has no body
  void raw.GET(template, { params: { path }, body });
  // @ts-expect-error -- misspelt
  void raw.GET(template, { params: { path }, timeout: 7 });
  // @ts-expect-error -- no such way to read
  void raw.GET(template, { params: { path }, parseAs: "formData" });
  // @ts-expect-error -- no hook of middleware
  raw.use({ onSend() {} });
});

/** What openapi-fetch's own types damage. */
interface Delicate {
  open: "A" | "B" | (string & {});
  nothing: null;
  pair: [number, string];
  file: Blob;
  nested: { when: Date; readonly list: readonly string[] };
}

interface DelicatePaths {
  "/x": {
    get: { parameters: object; responses: { 200: { content: { "application/json": Delicate } }; "4XX": { content: { "application/json": Delicate } }; 500: { content?: never } } };
    post: { parameters: { query: { q: string } }; requestBody?: { content: { "application/json": Delicate } }; responses: { 201: { content: { "application/json": Delicate } }; 204: { content?: never } } };
    put?: never;
  };
} // prettier-ignore

test("the raw door leaves types as they are", async () => {
  const raw: RawClient<DelicatePaths> = catalog.raw as never;
  const { data, error } = await raw.GET("/x");
  expectTypeOf(data).toEqualTypeOf<Delicate | undefined>();
  expectTypeOf(error).toEqualTypeOf<Delicate | undefined>();
  expectTypeOf((await raw.POST("/x", { params: { query: { q: "" } } })).data).toEqualTypeOf<Delicate | undefined>();
  expectTypeOf<NonNullable<RawInit<DelicatePaths["/x"]["post"]>["body"]>>().toEqualTypeOf<Delicate>();
});

test("errors know their bodies", () => {
  const error: unknown = undefined;
  if (error instanceof ConflictError) {
    expectTypeOf(error.status).toEqualTypeOf<409>();
    expectTypeOf(error.body).toEqualTypeOf<ErrorBody | undefined>();
    // @ts-expect-error -- the document has no such member
    void error.body?.reason;
  }
  if (error instanceof InvalidRequestError) expectTypeOf(error.status).toEqualTypeOf<400 | 422>();
  if (error instanceof ApiError) expectTypeOf(error.body?.message).toEqualTypeOf<string | undefined>();
});

test("errors of one operation narrow by status and by class", () => {
  const error: unknown = undefined;
  if (isApiError(error, "createDataPartition")) {
    if (error.status === 409) {
      expectTypeOf(error.name).toEqualTypeOf<"ConflictError">();
      expectTypeOf(error.body).toEqualTypeOf<ErrorBody | undefined>();
    }
    if (error instanceof ConflictError) expectTypeOf(error.status).toEqualTypeOf<409>();
    // @ts-expect-error -- that is no failure
    void (error.status === 200);
  }
  // @ts-expect-error -- no such operation
  isApiError(error, "updateDataPartition");
});
