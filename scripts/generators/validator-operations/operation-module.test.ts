import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSpec } from "../../load/load-spec.ts";
import { buildModel } from "../../model/build-model.ts";
import { runGenerator } from "../run-generator.ts";
import { validatorOperations } from "./index.ts";
import { operationModule } from "./operation-module.ts";
import { operationOf } from "./test-operation.ts";

test("states every part of an operation", () => {
  const operation = operationOf({
    parameters: [
      { name: "id", in: "path", required: true, schema: { type: "integer" } },
      { name: "stage", in: "query", schema: { type: "boolean", default: false } },
      { name: "filter", in: "query", content: { "application/json": { schema: { type: "object" } } } },
    ],
    requestBody: { required: true, content: { "application/json": { schema: { type: "object" } } } },
    responses: {
      "200": { description: "", content: { "application/json": { schema: { type: "string" } } } },
      "204": { description: "" },
    },
  });
  const { path, body } = operationModule(operation);
  expect(path).toBe("operations/post-thing.ts");
  expect(body).toContain('type Shape = operations["postThing"];');
  expect(body).toContain("export const postThingOperation: TypedOperationValidator<{");
  expect(body).toContain('defaults: {\nquery: "stage";\n}');
  expect(body).toContain("/* @__PURE__ */ createOperation({");
  expect(body).toContain('method: "POST"');
  expect(body).toContain('name: "id", pointer: "#/paths/~1things~1{id}/post/parameters/0", style: "simple"');
  expect(body).toContain('shape: { types: ["boolean"] }, default: false');
  expect(body).toContain('content: "json"');
  expect(body).toContain('"204": undefined');
});

test("lets no text of the document out of its quotes", () => {
  const evil = '"; */ leak(1); `${x}` //\u2028</script>';
  const operation = operationOf({
    operationId: evil,
    summary: evil,
    parameters: [{ name: evil, in: "query", schema: { type: "string", default: evil, enum: [evil, 1] } }],
    requestBody: { content: { [evil]: {} } },
    responses: {},
  });
  const code = operationModule(operation)
    .body.replace(/"(?:[^"\\]|\\.)*"/g, "")
    .replace(/\/\*(?:[^*]|\*(?!\/))*\*\//g, "");
  expect(code).not.toContain("leak(");
});

const styles = join(import.meta.dirname, "../../../../shared/corpus/specs/readme-parameters-style.json");

const skipNote = existsSync(styles) ? "" : " (skipped: no corpus next to the repository)";

test.runIf(existsSync(styles))(`takes a document with every style of parameter${skipNote}`, async () => {
  const { document } = await loadSpec(styles);
  const files = runGenerator(validatorOperations, buildModel(document)).files;
  const code = files.map(({ body }) => body).join("\n");
  const found = new Set(
    [...code.matchAll(/style: "(\w+)", explode: (true|false)/g)].map(([, ...style]) => style.join(" ")),
  );
  expect([...found].sort()).toEqual([
    "deepObject true", "form false", "form true", "label false", "label true", "matrix false", "matrix true",
    "pipeDelimited false", "simple false", "simple true", "spaceDelimited false",
  ]); // prettier-ignore
});
