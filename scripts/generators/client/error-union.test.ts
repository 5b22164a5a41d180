import { expect, test } from "vitest";
import { errorUnion } from "./error-union.ts";
import { operationOf } from "./test-model.ts";

const components = { schemas: { Fault: { type: "object" } } };
const fault = { description: "", content: { "application/json": { schema: { $ref: "#/components/schemas/Fault" } } } };
const empty = { description: "" };
const text = { description: "", content: { "text/plain": {} } };
const inline = { description: "", content: { "application/json": { schema: { type: "object" } } } };
const Fault = 'components["schemas"]["Fault"]';

test.for([
  { responses: { 200: empty }, want: "ApiError<unknown, FailureStatus>" },
  { responses: { 200: empty, default: fault }, want: `ApiError<${Fault}, FailureStatus>` },
  { responses: { 409: fault }, want: `ConflictError<${Fault}> | ApiError<unknown, Exclude<FailureStatus, 409>>` },
  {
    responses: { 422: text },
    want: "InvalidRequestError<string, 422> | ApiError<unknown, Exclude<FailureStatus, 422>>",
  },
  { responses: { 503: empty }, want: "ServerError<undefined, 503> | ApiError<unknown, Exclude<FailureStatus, 503>>" },
  {
    responses: { 307: empty, 304: empty },
    want: "ApiError<undefined, 304> | ApiError<unknown, Exclude<FailureStatus, 304>>",
  },
  {
    responses: { 404: empty, "4XX": fault, "5XX": text },
    want:
      `NotFoundError<undefined> | ApiError<${Fault}, Exclude<ClientErrorStatus, 404>> | ServerError<string, Exclude<ServerErrorStatus, 404>>` +
      " | ApiError<unknown, Exclude<FailureStatus, 404 | ClientErrorStatus | ServerErrorStatus>>",
  },
  {
    responses: { 418: inline },
    want:
      'ApiError<operations["act"]["responses"][418]["content"]["application/json"], 418>' +
      " | ApiError<unknown, Exclude<FailureStatus, 418>>",
  },
])("types the failures of $responses", ({ responses, want }) => {
  expect(errorUnion(operationOf({ responses }, { components }))).toBe(want);
});
