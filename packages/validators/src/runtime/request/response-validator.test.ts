import { expect, test } from "vitest";
import { createValidator } from "../validator.ts";
import { documentedStatus, responseValidator } from "./response-validator.ts";

const [ok, notFound, clientFault, other] = ["ok", "notFound", "clientFault", "other"].map((name) =>
  createValidator<unknown>({
    is: (value): value is unknown => value === name,
    collect: () => undefined,
    jsonSchema: { name, schema: () => true, references: () => [] },
  }),
);

test("goes from the code to its range to the default", () => {
  const responses = { "200": ok, "204": undefined, "404": notFound, "4XX": clientFault, default: other };
  expect(responseValidator({ responses }, 200)).toBe(ok);
  expect(responseValidator({ responses }, 404)).toBe(notFound);
  expect(responseValidator({ responses }, 418)).toBe(clientFault);
  expect(responseValidator({ responses }, 500)).toBe(other);
  expect(documentedStatus({ responses }, 418)).toBe("4XX");
});

test("tells a response without a body from one that is not documented", () => {
  const responses = { "204": undefined };
  expect(responseValidator({ responses }, 204)).toBeUndefined();
  expect(documentedStatus({ responses }, 204)).toBe("204");
  expect(documentedStatus({ responses }, 200)).toBeUndefined();
});
