import { expectTypeOf, test } from "vitest";
import type { DataPartition, DataPartitionInput, DataPartitionList } from "../../src/index.ts";

test("a body carries modules and source", () => {
  const body: DataPartitionInput = {
    modules: { search: "STANDARD" },
    source: { type: "DATA_SOURCE", key: "network-ehr", collections: [{ key: "provider" }, "clinic"] },
  };
  expectTypeOf(body).toExtend<DataPartitionInput>();
});

test("a body with what the server sets does not compile", () => {
  const modules = { search: "STANDARD" } as const;
  const from = { type: "DATA_SOURCE" as const, key: "network-ehr", collections: [] };
  // @ts-expect-error `key` is read-only.
  const withKey: DataPartitionInput = { modules, source: from, key: "clinics" };
  // @ts-expect-error `status` is read-only.
  const withStatus: DataPartitionInput = { modules, source: from, status: "STATUS_READY" };
  expectTypeOf([withKey, withStatus]).not.toBeAny();
});

test("a response has what the server sets", () => {
  expectTypeOf<DataPartition["key"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<DataPartition["status"]>().toEqualTypeOf<"STATUS_READY" | "STATUS_STAGE" | "STATUS_STALE" | undefined>();
  expectTypeOf<DataPartitionList["data"][number]>().toEqualTypeOf<DataPartition>();
});

test("what was read cannot be sent back as it is", () => {
  expectTypeOf<DataPartition>().not.toExtend<DataPartitionInput>();
  expectTypeOf<Omit<DataPartition, "key" | "status">>().toExtend<DataPartitionInput>();
});

test("a body without source does not compile", () => {
  // @ts-expect-error `source` is required.
  const body: DataPartitionInput = { modules: { search: "STANDARD" } };
  expectTypeOf(body).not.toBeAny();
});
