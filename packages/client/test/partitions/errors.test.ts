import { inspect } from "node:util";
import { expect, test } from "vitest";
import {
  ApiError,
  AuthenticationError,
  ClientError,
  ConflictError,
  createClient,
  InvalidRequestError,
  isApiError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ResponseParseError,
  ServerError,
} from "../../src/index.ts";
import type { apiError } from "../../src/runtime/api-error.ts";
import { partitionInput, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

const path = { partitionKey: "clinics" };

async function failureOf(response: Response): Promise<unknown> {
  const catalog = createClient({ ...setup, maxAttempts: 1, fetch: stubFetch(() => response).fetch });
  return rejection(catalog.createDataPartition({ path, body: partitionInput }));
}

test.for([
  { status: 400, Class: InvalidRequestError, code: "INVALID_REQUEST" },
  { status: 401, Class: AuthenticationError, code: "AUTHENTICATION_FAILED" },
  { status: 403, Class: PermissionDeniedError, code: "PERMISSION_DENIED" },
  { status: 404, Class: NotFoundError, code: "NOT_FOUND" },
  { status: 409, Class: ConflictError, code: "CONFLICT" },
  { status: 418, Class: ApiError, code: "API_ERROR" },
  { status: 422, Class: InvalidRequestError, code: "INVALID_REQUEST" },
  { status: 429, Class: RateLimitError, code: "RATE_LIMITED" },
  { status: 500, Class: ServerError, code: "SERVER_FAILED" },
  { status: 503, Class: ServerError, code: "SERVER_FAILED" },
])("rejects with $code when the answer is $status", async ({ status, Class, code }) => {
  const body = { code: status, message: "As documented." };
  const error = await failureOf(json(body, { status, headers: { "X-Request-Id": "r-7" } }));

  expect(error).toBeInstanceOf(Class);
  expect(error).toBeInstanceOf(ClientError);
  expect(error).toMatchObject({ status, code, operationId: "createDataPartition", requestId: "r-7" });
  if (!(error instanceof ApiError)) throw new Error("no ApiError");
  expect(error.body).toEqual(body);
  expect(error.text).toBeUndefined();
  expect(error.headers.get("x-request-id")).toBe("r-7");
  expect(error.message).toBe(
    `createDataPartition (PUT /catalog/v1/partitions/{partitionKey}): the server answered ${status} (application/json).` +
      " What it says stands in error.body.",
  );
});

test("knows the body's type after instanceof", async () => {
  const error = await failureOf(json({ message: "It exists.", type: "ALREADY_EXISTS" }, { status: 409 }));
  expect(error instanceof ConflictError ? error.body?.type : undefined).toBe("ALREADY_EXISTS");
});

test("tells errors of one operation from others, and from what is no answer", async () => {
  const error = await failureOf(json({ message: "It exists." }, { status: 409 }));
  expect(isApiError(error)).toBe(true);
  expect(isApiError(error, "createDataPartition") && error.status === 409 && error.body?.message).toBe("It exists.");
  expect(isApiError(error, "getDataPartition")).toBe(false);
  expect([null, undefined, 7, "ApiError", new Error("x"), { status: 409 }].map((value) => isApiError(value))).toEqual(
    Array(6).fill(false),
  );
});

test("recognizes errors of another copy of the package", async () => {
  // The query makes another module of the same file.
  const copy = (await import("../../src/runtime/api-error.ts?copy" as string)) as { apiError: typeof apiError };
  const error = copy.apiError({ operationId: "x", label: "x" }, new Response(null, { status: 409 }), {}, undefined);
  expect(error).not.toBeInstanceOf(ConflictError);
  expect(isApiError(error)).toBe(true);
});

test.for([
  ["an empty body", new Response(null, { status: 502 }), undefined],
  [
    "the page of a proxy",
    new Response("<h1>Bad Gateway</h1>", { status: 502, headers: { "Content-Type": "text/html" } }),
    "<h1>Bad Gateway</h1>",
  ],
  [
    "cut JSON",
    new Response('{"message": "Bro', { status: 502, headers: { "Content-Type": "application/json" } }),
    '{"message": "Bro',
  ],
] as const)(
  "keeps the class of a failure with %s, and says that it is not the documented body",
  async ([, response, text]) => {
    const error = await failureOf(response);
    expect(error).toBeInstanceOf(ServerError);
    const { body, text: received, message } = error as ServerError;
    expect(body).toBeUndefined();
    expect(received).toBe(text);
    expect(message.includes("It is not the documented body")).toBe(text !== undefined);
  },
);

test.for([
  ["no body", new Response(null), "it is empty where the document promises JSON."],
  [
    "HTML",
    new Response("<p>Sign in</p>", { headers: { "Content-Type": "text/html" } }),
    "it is no JSON but 14 characters, text/html. They stand in error.text.",
  ],
  [
    "cut JSON",
    new Response('{"key": "cli', { headers: { "Content-Type": "application/json" } }),
    "it is no JSON but 12 characters, application/json.",
  ],
] as const)("reports a success with %s", async ([, response, problem]) => {
  const error = await failureOf(response);
  expect(error).toBeInstanceOf(ResponseParseError);
  expect(error).toMatchObject({ code: "RESPONSE_UNREADABLE", status: 200 });
  expect((error as Error).message).toContain(problem);
  expect((error as Error).cause).toBeUndefined();
});

test("reads JSON that is called something else", async () => {
  const response = new Response('{"key":"clinics"}', { headers: { "Content-Type": "text/plain" } });
  const catalog = createClient({ ...setup, maxAttempts: 1, fetch: stubFetch(() => response).fetch });
  expect((await catalog.getDataPartition({ path })).key).toBe("clinics");
});

test("prints no record, however an error is printed", async () => {
  const record = { message: "Jane Doe, born 1970-01-01" };
  const error = await failureOf(json(record, { status: 409, headers: { "X-Patient": "Jane Doe" } }));
  const unreadable = await failureOf(new Response("Jane Doe"));
  for (const text of [error, unreadable].flatMap((value) => [
    inspect(value, { depth: 9 }),
    JSON.stringify(value),
    String(value),
  ])) {
    expect(text).not.toContain("Jane");
  }
});
