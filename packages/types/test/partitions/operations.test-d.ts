import { expectTypeOf, test } from "vitest";
import type {
  components,
  CreateDataPartitionError,
  CreateDataPartitionRequest,
  CreateDataPartitionResponse,
  DataPartition,
  DataPartitionInput,
  DataPartitionList,
  DeleteDataPartitionResponse,
  ErrorBody,
  ListDataPartitionsRequest,
  ListDataPartitionsResponse,
  operations,
  paths,
} from "../../src/index.ts";

test("a request has the parts that the operation declares", () => {
  expectTypeOf<CreateDataPartitionRequest>().toEqualTypeOf<{
    path: { partitionKey: string };
    query?: { stage?: boolean };
    body: DataPartitionInput;
  }>();
  expectTypeOf<ListDataPartitionsRequest>().toEqualTypeOf<{ query?: { page?: number; perPage?: number } }>();
});

test("responses and errors are the documented bodies", () => {
  expectTypeOf<CreateDataPartitionResponse>().toEqualTypeOf<DataPartition>();
  expectTypeOf<ListDataPartitionsResponse>().toEqualTypeOf<DataPartitionList>();
  expectTypeOf<DeleteDataPartitionResponse>().toBeVoid();
  expectTypeOf<CreateDataPartitionError>().toEqualTypeOf<ErrorBody>();
});

test("an operation is found by its path and by its id", () => {
  type Put = paths["/catalog/v1/partitions/{partitionKey}"]["put"];
  expectTypeOf<Put>().toEqualTypeOf<operations["createDataPartition"]>();
  expectTypeOf<Put["requestBody"]["content"]["application/json"]>().toEqualTypeOf<DataPartitionInput>();
  expectTypeOf<Put["responses"][200]["content"]["application/json"]>().toEqualTypeOf<DataPartition>();
  expectTypeOf<Put["responses"]["default"]["content"]["application/json"]>().toEqualTypeOf<ErrorBody>();
});

test("a path has every method, those that it does not offer as never", () => {
  expectTypeOf<keyof paths["/catalog/v1/partitions"]>().toEqualTypeOf<
    "parameters" | "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace"
  >();
  expectTypeOf<paths["/catalog/v1/partitions"]["post"]>().toEqualTypeOf<undefined>();
});

test("components have the document's names", () => {
  expectTypeOf<components["schemas"]["DataPartition"]>().toEqualTypeOf<DataPartition>();
});
