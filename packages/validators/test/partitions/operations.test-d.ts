import type { DataPartition, DataPartitionInput, ErrorBody } from "@catalog-kit/types";
import { expectTypeOf, test } from "vitest";
import {
  createDataPartitionOperation,
  deleteDataPartitionOperation,
  type listDataPartitionsOperation,
  operationValidators,
  type OperationValidator,
  type Validator,
} from "../../src/index.ts";

/** How a handler of an operation names what it is given. */
type ValueOf<O extends OperationValidator> = Extract<Awaited<ReturnType<O["readRequest"]>>, { ok: true }>["value"];
type Create = ValueOf<typeof createDataPartitionOperation>;

test("a request that was read has the document's types, defaults filled in", () => {
  expectTypeOf<Create["path"]["partitionKey"]>().toEqualTypeOf<string>();
  expectTypeOf<Create["query"]["stage"]>().toEqualTypeOf<boolean>();
  expectTypeOf<Create["header"]>().toEqualTypeOf<undefined>();
  expectTypeOf<Create["body"]>().toEqualTypeOf<DataPartitionInput>();
  type List = ValueOf<typeof listDataPartitionsOperation>;
  expectTypeOf<List["query"]["page"]>().toEqualTypeOf<number>();
  expectTypeOf<List["query"]["perPage"]>().toEqualTypeOf<number | undefined>();
  expectTypeOf<List["body"]>().toEqualTypeOf<undefined>();
});

test("validators of parts and responses are typed, and absent where there is nothing to check", () => {
  expectTypeOf(createDataPartitionOperation.body).toEqualTypeOf<Validator<DataPartitionInput>>();
  expectTypeOf(createDataPartitionOperation.query).toEqualTypeOf<Validator<{ stage?: boolean }>>();
  expectTypeOf(createDataPartitionOperation.header).toEqualTypeOf<undefined>();
  expectTypeOf(createDataPartitionOperation.responses[200]).toEqualTypeOf<Validator<DataPartition>>();
  expectTypeOf(createDataPartitionOperation.responses.default).toEqualTypeOf<Validator<ErrorBody>>();
  expectTypeOf(deleteDataPartitionOperation.responses[204]).toEqualTypeOf<undefined>();
});

test("any operation is an OperationValidator", () => {
  expectTypeOf(operationValidators).toExtend<{ readonly [id: string]: OperationValidator }>();
  expectTypeOf<OperationValidator["body"]>().toEqualTypeOf<Validator<unknown> | undefined>();
});
