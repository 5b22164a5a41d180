import type { DataPartition, DataPartitionInput } from "@catalog-kit/types";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { expectTypeOf, test } from "vitest";
import { dataPartitionInputValidator, dataPartitionValidator, isDataPartition } from "../../src/index.ts";

test("guards and validators narrow to the types of the kit", () => {
  const value: unknown = undefined;
  if (isDataPartition(value)) expectTypeOf(value).toEqualTypeOf<DataPartition>();
  if (dataPartitionInputValidator.is(value)) expectTypeOf(value).toEqualTypeOf<DataPartitionInput>();
  expectTypeOf(dataPartitionValidator.parse).returns.toEqualTypeOf<DataPartition>();
  const result = dataPartitionValidator.validate(value);
  if (result.issues === undefined) expectTypeOf(result.value).toEqualTypeOf<DataPartition>();
});

test("a validator is what the standards ask for", () => {
  expectTypeOf(dataPartitionValidator).toExtend<StandardSchemaV1<DataPartition>>();
  expectTypeOf(dataPartitionValidator).toExtend<StandardJSONSchemaV1<DataPartition>>();
  expectTypeOf<StandardSchemaV1.InferOutput<typeof dataPartitionValidator>>().toEqualTypeOf<DataPartition>();
  expectTypeOf<StandardSchemaV1.InferInput<typeof dataPartitionInputValidator>>().toEqualTypeOf<DataPartitionInput>();
});
