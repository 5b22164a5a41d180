import { expect, test } from "vitest";
import {
  dataPartitionInputValidator,
  dataPartitionValidator,
  errorBodyValidator,
  isDataPartition,
  isDataPartitionInput,
  propertyDefinitionValidator,
  ValidationError,
  type Validator,
} from "../../src/index.ts";

const input = {
  modules: { search: "STANDARD" },
  source: {
    type: "MDM",
    sources: ["registry-a", "registry-b"],
    collections: [
      {
        key: "clinic",
        properties: { name: { type: "symbol", rules: [{ required: true }] } },
        mappings: [{ source: "registry-a", type: "facility", propertyMappings: { name: "facility.name" } }],
      },
    ],
    relationships: [],
  },
};

const partition = { ...input, key: "clinics", status: "STATUS_READY" };

test("tells what is sent from what is read", () => {
  expect([isDataPartitionInput(input), isDataPartitionInput(partition)]).toEqual([true, false]);
  expect([isDataPartition(input), isDataPartition(partition)]).toEqual([true, true]);
  expect(keywords(dataPartitionInputValidator, partition)).toEqual(["readOnly", "readOnly"]);
});

test("gives back the very value that was valid", () => {
  expect(dataPartitionInputValidator.parse(input)).toBe(input);
  expect(dataPartitionInputValidator.validate(input)).toEqual({ value: input });
});

test("parse throws one error with all issues, and says the first in its message", () => {
  const wrong = { modules: {}, source: { ...input.source, sources: ["not a key"] } };
  const error = thrown(() => dataPartitionInputValidator.parse(wrong));
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ name: "ValidationError", code: "VALIDATION_FAILED", issues: { length: 2 } });
  expect(String(error)).toContain('/modules must have the property "search", which is missing.');
  expect(String(error)).toContain("/source/sources/0 must match the pattern");
});

test("a wrong source is reported from the branch that its type names", () => {
  const wrong = { ...input, source: { type: "DATA_SOURCE", key: "", collections: [5] } };
  const issues = dataPartitionInputValidator.validate(wrong).issues ?? [];
  expect(issues.map(({ path, keyword }) => `${path.join(".")} ${keyword}`)).toEqual([
    "source.key pattern",
    "source.collections.0 anyOf",
  ]);
  const unknown = dataPartitionInputValidator.validate({ ...input, source: { type: "FILE" } }).issues;
  expect(unknown).toMatchObject([{ path: ["source", "type"], keyword: "discriminator" }]);
});

test("recursive definitions are followed down", () => {
  const deep = {
    type: "object",
    properties: { a: { type: "array", items: { type: "object", properties: { b: { type: "?" } } } } },
  };
  expect(propertyDefinitionValidator.validate(deep).issues).toMatchObject([
    { path: ["properties", "a", "items", "properties", "b", "type"], keyword: "enum" },
  ]);
});

test("an open enum takes what a later version of the API may answer", () => {
  const body = { code: 418, type: "TEAPOT", message: "short and stout", details: [] };
  expect(errorBodyValidator.is(body)).toBe(true);
});

test("is and validate agree on every single mistake that can be made by leaving out or changing a value", () => {
  for (const wrong of mutants(partition)) {
    const { issues } = dataPartitionValidator.validate(wrong);
    expect(dataPartitionValidator.is(wrong), JSON.stringify(wrong)).toBe(issues === undefined);
  }
});

test("a hostile value gets an answer", () => {
  const cyclic: Record<string, unknown> = { type: "object" };
  cyclic["properties"] = { a: cyclic };
  expect(propertyDefinitionValidator.is(cyclic)).toBe(false);
  expect(keywords(propertyDefinitionValidator, cyclic)).toEqual(["depth"]);
  const inherited = Object.create(partition) as unknown;
  expect(() => dataPartitionValidator.validate(inherited)).not.toThrow();
  const polluting: unknown = JSON.parse('{"__proto__":{"polluted":true},"modules":1}');
  expect(dataPartitionValidator.is(polluting)).toBe(false);
  expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
});

function keywords(validator: Validator<unknown>, value: unknown): readonly string[] {
  return (validator.validate(value).issues ?? []).map(({ keyword }) => keyword);
}

function thrown(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The value with one place of it left out, or replaced by something else. */
function* mutants(value: unknown): Generator {
  yield* [null, 0, "", [], {}];
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) for (const other of mutants(item)) yield value.with(index, other);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
      for (const other of mutants(member)) yield { ...value, [key]: other };
    }
  }
}
