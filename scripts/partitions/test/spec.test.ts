/** The document itself: other tools must find nothing to say about it, and its examples must be what it describes. */
import { fileURLToPath } from "node:url";
import { createConfig, lint } from "@redocly/openapi-core";
import { operationValidators, type OperationValidator } from "@catalog-kit/validators";
import { expect, test } from "vitest";
import { loadSpec } from "../../load/load-spec.ts";
import { buildModel } from "../../model/build-model.ts";

const specPath = fileURLToPath(new URL("../../../spec/openapi.yaml", import.meta.url));
const { document, warnings } = await loadSpec(specPath);
const model = buildModel(document);

test("the recommended rules of Redocly find nothing, not even a warning", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const problems = await lint({ ref: specPath, config });
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
});

test("our own loader has nothing to warn of", () => {
  expect(warnings).toEqual([]);
});

test.each(examplesOfBodies())("the example $name is valid where it stands ($place)", ({ validate, value }) => {
  expect(validate(value)).toEqual([]);
});

test("whatever the reference page does not state says where it comes from", () => {
  const unmarked = model.operations.filter((operation) => !text(operation.pointer).includes("x-provenance"));
  expect(unmarked.map((operation) => operation.id)).toEqual([]);
});

interface BodyExample {
  readonly name: string;
  readonly place: string;
  readonly value: unknown;
  readonly validate: (value: unknown) => readonly string[];
}

function examplesOfBodies(): readonly BodyExample[] {
  return model.operations.flatMap((operation) => {
    const validators: OperationValidator = operationValidators[operation.id as keyof typeof operationValidators];
    const requests = (operation.requestBody?.content ?? []).map((media) => ({
      media,
      place: "request",
      check: validators.body,
    }));
    const answers = operation.responses.flatMap(({ status, content }) =>
      content.map((media) => ({ media, place: status, check: validators.responses[status] })),
    );
    return [...requests, ...answers].flatMap(({ media, place, check }) =>
      media.examples.map(({ name, value }) => ({
        name,
        place: `${operation.id} ${place}`,
        value,
        validate: (example: unknown) => {
          if (check === undefined) throw new Error(`No validator for ${operation.id} ${place}.`);
          return check.validate(example).issues?.map((issue) => issue.message) ?? [];
        },
      })),
    );
  });
}

function text(pointer: string): string {
  const path = pointer
    .slice(2)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const value = path.reduce<unknown>((parent, key) => (parent as Record<string, unknown>)[key], document);
  return JSON.stringify(value);
}
