import type { RequestListener } from "node:http";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { SpecSourceError } from "../spec-source.ts";
import { fetchDocument } from "./fetch-document.ts";
import { loopbackServer } from "./loopback-server.ts";

const fetchLimits = { maxBytes: 1000, timeoutMs: 20_000 };

async function fetchText(answer: RequestListener, limits = fetchLimits): Promise<string> {
  await using server = await loopbackServer(answer);
  return new TextDecoder().decode(await fetchDocument(server.url, limits));
}

test("gives the bytes of the document", async () => {
  expect(await fetchText((_, response) => response.end("openapi: 3.1.1\n"))).toBe("openapi: 3.1.1\n");
});

test("takes as many bytes as are allowed", async () => {
  expect(await fetchText((_, response) => response.end("x".repeat(1000)))).toHaveLength(1000);
});

const refusals: readonly { what: string; answer: RequestListener; want: string }[] = [
  {
    what: "a redirect, and says where it leads",
    answer: (_, response) => response.writeHead(302, { location: "https://elsewhere.example/" }).end(),
    want: 'leads on to "https://elsewhere.example/',
  },
  { what: "a failure", answer: (_, response) => response.writeHead(404).end("no"), want: "answers 404" },
  {
    what: "more bytes than are allowed",
    answer: (_, response) => response.end("x".repeat(1001)),
    want: "gives more than",
  },
  {
    what: "few bytes that unpack to more",
    answer: (_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(100_000)));
    },
    want: "gives more than",
  },
  {
    what: "a connection that breaks off",
    answer: (_, response) => response.writeHead(200, { "content-length": "10" }).write("x", () => response.destroy()),
    want: "cannot be read",
  },
];

test.each(refusals)("refuses $what", async ({ answer, want }) => {
  const attempt = fetchText(answer);
  await expect(attempt).rejects.toThrow(SpecSourceError);
  await expect(attempt).rejects.toThrow(want);
});

test("does not wait for a server that never ends", async () => {
  const attempt = fetchText((_, response) => response.write("openapi: "), { maxBytes: 1000, timeoutMs: 50 });
  await expect(attempt).rejects.toThrow("cannot be read: The operation was aborted due to timeout");
});
