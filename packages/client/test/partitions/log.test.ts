import { expect, test } from "vitest";
import { createClient, type Logger, type LogLevel } from "../../src/index.ts";
import { partition, partitionInput, setup } from "./partition.ts";
import { json, rejection, stubFetch } from "../stub-fetch.ts";

const path = { partitionKey: "patient-7" };

function recorder(): { readonly logger: Logger; readonly lines: { level: string; message: string; fields: object }[] } {
  const lines: { level: string; message: string; fields: object }[] = [];
  const write = (level: string) => (message: string, fields: object) => void lines.push({ level, message, fields });
  return { lines, logger: { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") } };
}

async function run(logLevel?: LogLevel): Promise<ReturnType<typeof recorder>["lines"]> {
  const { logger, lines } = recorder();
  const api = stubFetch((_request, count) =>
    count === 1 ? json(partition) : json({ message: "secret" }, { status: 503 }),
  );
  const catalog = createClient({ ...setup, fetch: api.fetch, logger, logLevel, retries: { random: () => 0 } });
  await catalog.createDataPartition({ path, body: partitionInput });
  await rejection(catalog.createDataPartition({ path, body: partitionInput }, { maxAttempts: 2 }));
  return lines;
}

test("logs retries and calls given up, unless more or less is asked for", async () => {
  const summary = (lines: Awaited<ReturnType<typeof run>>): string[] =>
    lines.map(({ level, message }) => `${level} ${message}`);
  const sent = ["debug @catalog-kit/client: sending", "debug @catalog-kit/client: ended"];
  const loud = ["warn @catalog-kit/client: retrying", "error @catalog-kit/client: gave up"];
  expect(summary(await run())).toEqual(loud);
  expect(summary(await run("error"))).toEqual([loud[1]]);
  expect(await run("off")).toEqual([]);
  expect(summary(await run("debug"))).toEqual([...sent, ...sent, loud[0], ...sent, loud[1]]);
});

test("says which call it was, and shows no key, no value and no body", async () => {
  const lines = await run("debug");
  expect(lines.at(-1)?.fields).toMatchObject({
    operationId: "createDataPartition",
    call: "createDataPartition (PUT /catalog/v1/partitions/{partitionKey})",
    attempts: 2,
    status: 503,
    requestId: expect.any(String),
  });
  expect(JSON.stringify(lines)).not.toMatch(/secret|patient-7|regional-registry/);
});

test("does not fail a call because its log fails", async () => {
  const fail = (): never => {
    throw new Error("disk full");
  };
  const logger = { debug: fail, info: fail, warn: fail, error: fail };
  const catalog = createClient({ ...setup, fetch: stubFetch(() => json(partition)).fetch, logger, logLevel: "debug" });
  expect(await catalog.getDataPartition({ path })).toEqual(partition);
});

test("names a call as the caller says, under the header that he says", async () => {
  const api = stubFetch((request) => json(partition, { status: request.url.includes("patient") ? 404 : 200 }));
  const catalog = createClient({ ...setup, fetch: api.fetch, requestIdHeader: "X-Trace" });
  const headers = { "x-trace": "t-1" };
  expect(await rejection(catalog.getDataPartition({ path }, { headers }))).toMatchObject({ requestId: "t-1" });
  await createClient({ ...setup, fetch: api.fetch, requestIdHeader: null }).listDataPartitions();
  expect([...api.last.headers.keys()]).not.toContain("x-request-id");
});
