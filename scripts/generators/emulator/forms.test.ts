import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { buildModel } from "../../model/build-model.ts";
import { runGenerator } from "../run-generator.ts";
import { emulatorForms } from "./forms.ts";

function formsOf(operation: JsonObject): string {
  const responses = { 204: { description: "Done." } };
  const model = buildModel({
    openapi: "3.1.1",
    info: { title: "Test", version: "1" },
    paths: { "/pets/{id}": { put: { operationId: "storePet", responses, ...operation } } },
  });
  return runGenerator(emulatorForms, model).files[0]?.body ?? "";
}

const anything: JsonObject = { schema: { type: "string" } };

test("names the parameters and how they are written", () => {
  const body = formsOf({
    parameters: [
      { name: "id", in: "path", required: true, ...anything },
      { name: "tag", in: "query", style: "pipeDelimited", explode: false, ...anything },
      { name: "X-Filter", in: "header", content: { "application/json": anything } },
    ],
  });
  expect(body).toContain('{ name: "id", in: "path", required: true, style: "simple", explode: false }');
  expect(body).toContain('{ name: "tag", in: "query", required: false, style: "pipeDelimited", explode: false }');
  expect(body).toContain('explode: false, contentType: "application/json" }');
});

test("gives the content type that a client sends, and the builder of the request", () => {
  const body = formsOf({ requestBody: { content: { "text/plain": anything, "application/json": anything } } });
  expect(body).toContain('contentType: "application/json"');
  expect(body).toContain("buildRequest: buildStorePetRequest");
});

test("leaves out the builder of a request that nothing satisfies", () => {
  const content = { "application/json": { schema: false } };
  expect(formsOf({ requestBody: { required: true, content } })).not.toContain("buildRequest");
});

test("makes each form a constant, which the compiler compares with its type alone", () => {
  const body = formsOf({});
  expect(body).toContain('const storePetForm: OperationForm = {\n  id: "storePet",');
  expect(body).toContain("export const operationForms: readonly OperationForm[] = [storePetForm];");
});

test("keeps the text of a document out of the code", () => {
  const hostile = '"}; process.exit(); //</script>';
  const body = formsOf({ summary: hostile, requestBody: { content: { [hostile]: anything } } });
  expect(body).toContain(String.raw`summary: "\"}; process.exit(); //\u003c/script>"`);
  expect(body).toContain(String.raw`contentType: "\"}; process.exit(); //\u003c/script>"`);
});
