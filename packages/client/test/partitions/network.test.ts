/** What only a real connection shows: servers that redirect, dawdle, break off, or are not there. */
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import {
  ConnectionError,
  createClient,
  RedirectError,
  TimeoutError,
  type Client,
  type ClientOptions,
} from "../../src/index.ts";
import { partition, partitionInput } from "./partition.ts";
import { deferred, rejection } from "../stub-fetch.ts";

const path = { partitionKey: "clinics" };
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function listen(handle: RequestListener): Promise<string> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function clientOf(handle: RequestListener, options: ClientOptions = {}): Promise<Client> {
  return createClient({ apiKey: "secret-key", baseUrl: await listen(handle), ...options });
}

function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
}

test("sends and reads JSON over a real connection", async () => {
  const received: { headers: IncomingMessage["headers"]; body: string }[] = [];
  const catalog = await clientOf(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    received.push({ headers: request.headers, body });
    sendJson(response, partition);
  });

  expect(await catalog.createDataPartition({ path, body: partitionInput })).toEqual(partition);
  expect(JSON.parse(received[0]?.body ?? "")).toEqual(partitionInput);
  expect(received[0]?.headers["x-clinia-api-key"]).toBe("secret-key");
  // A body of known length is sent as such, not in chunks.
  expect(received[0]?.headers["content-length"]).toBe(String(JSON.stringify(partitionInput).length));
});

test.for([301, 302, 303, 307, 308])("does not follow a redirect of %i, and says where it leads", async (status) => {
  const seen: IncomingMessage["headers"][] = [];
  const elsewhere = await listen((request, response) => {
    seen.push(request.headers);
    sendJson(response, partition);
  });
  const catalog = await clientOf((_request, response) => {
    response.writeHead(status, { Location: `${elsewhere}/moved?key=secret-key` }).end();
  });

  const error = await rejection(catalog.createDataPartition({ path, body: partitionInput }));
  const raw = await rejection(catalog.raw.GET("/catalog/v1/partitions"));

  expect(error).toBeInstanceOf(RedirectError);
  expect(error).toMatchObject({ code: "REDIRECTED", status, location: `${elsewhere}/moved` });
  expect((error as Error).message).toContain(`the server redirects to ${elsewhere}/moved. Redirects are not followed`);
  expect(raw).toBeInstanceOf(RedirectError);
  expect(seen).toEqual([]);
});

test("says that nobody listens", async () => {
  const url = await listen(() => {});
  await closers.pop()?.();
  const error = await rejection(createClient({ apiKey: "secret-key", baseUrl: url }).getDataPartition({ path }));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ code: "CONNECTION_FAILED", operationId: "getDataPartition" });
  expect((error as Error).message).toContain(`no answer from ${url} (ECONNREFUSED).`);
});

test("says that the connection broke before the answer", async () => {
  const catalog = await clientOf((request) => request.socket.destroy());
  expect(await rejection(catalog.getDataPartition({ path }))).toMatchObject({ code: "CONNECTION_FAILED" });
});

test("says that the answer broke off, of a success and of a failure, through both doors", async () => {
  for (const status of [200, 500]) {
    const catalog = await clientOf((_request, response) => {
      response.writeHead(status, { "Content-Type": "application/json", "Content-Length": "1000" });
      response.write('{"key": "cli', () => response.destroy());
    });
    const byName = await rejection(catalog.getDataPartition({ path }));
    expect(byName).toMatchObject({ code: "CONNECTION_FAILED" });
    expect((byName as Error).message).toContain(`the answer ${status} broke off`);
    expect(await rejection(catalog.raw.GET("/catalog/v1/partitions"))).toMatchObject({ code: "CONNECTION_FAILED" });
  }
});

test("waits no longer than timeoutMs for an answer", async () => {
  const catalog = await clientOf(() => {}, { timeoutMs: 20 });
  const error = await rejection(catalog.getDataPartition({ path }));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ code: "TIMEOUT", timeoutMs: 20, operationId: "getDataPartition" });
  expect((error as Error).message).toContain("no complete answer within 20 ms");
});

test("counts the body to the time, and closes the connection when it is over", async () => {
  const closed = deferred();
  const catalog = await clientOf((request, response) => {
    request.socket.on("close", () => closed.resolve());
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write('{"key"');
  });
  expect(await rejection(catalog.getDataPartition({ path }, { timeoutMs: 30 }))).toBeInstanceOf(TimeoutError);
  await closed.promise;
});

test("lets one call take longer than the client's others", async () => {
  const catalog = await clientOf((_request, response) => sendJson(response, partition), { timeoutMs: 1e-9 });
  expect(await catalog.getDataPartition({ path }, { timeoutMs: Infinity })).toEqual(partition);
});

test("rejects with the signal's reason, and closes the connection", async () => {
  const closed = deferred();
  const arrived = deferred();
  const catalog = await clientOf((request) => {
    request.socket.on("close", () => closed.resolve());
    arrived.resolve();
  });
  const controller = new AbortController();
  const call = catalog.getDataPartition({ path }, { signal: controller.signal });
  const reason = new Error("the user left");
  await arrived.promise;
  controller.abort(reason);
  expect(await rejection(call)).toBe(reason);
  await closed.promise;
});

test("ends a stream when it is aborted", async () => {
  const catalog = await clientOf((_request, response) => {
    response.writeHead(200);
    response.write("some");
  });
  const controller = new AbortController();
  const { data } = await catalog.raw.GET("/catalog/v1/partitions", { parseAs: "stream", signal: controller.signal });
  const reader = data?.getReader();
  await reader?.read();
  controller.abort(new Error("enough"));
  expect(await rejection(reader?.read() ?? Promise.resolve())).toEqual(new Error("enough"));
});
