/** A server on loopback that keeps partitions, and fails in every way that a network knows. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Numbers from 0 up to and without 1; the same seed gives the same ones (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const faults = [
  "reset before", "reset after", "reset within", "silence", "drip", "cut JSON", "wrong length", "too long", "empty", "html",
  "408", "429", "500", "502", "503", "504", "503 later", "503 dated", "503 absurd", "401", "redirect",
] as const; // prettier-ignore

export type Fault = (typeof faults)[number];

/** What the server did of one call, in order. */
export interface Execution {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

export interface FaultServer {
  readonly url: string;
  /** By `X-Request-Id`. */
  readonly executions: ReadonlyMap<string, readonly Execution[]>;
  readonly store: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

/** @param nextFault - What happens to the next request; undefined: nothing. */
export async function startFaultServer(
  nextFault: (request: IncomingMessage) => Fault | undefined,
): Promise<FaultServer> {
  const executions = new Map<string, Execution[]>();
  const store = new Map<string, string>();
  const server = createServer(async (request, response) => {
    try {
      const fault = nextFault(request);
      let body = "";
      for await (const chunk of request) body += String(chunk);
      if (fault === "reset before") return void request.socket.resetAndDestroy();
      // What is only refused has no effect; what is lost on the way back has.
      if (fault !== undefined && /^[45r]/.test(fault) && !fault.startsWith("reset")) return refuse(response, fault);
      const answer = execute(request, body);
      const log = executions.get(String(request.headers["x-request-id"])) ?? [];
      executions.set(String(request.headers["x-request-id"]), log);
      log.push({ method: request.method ?? "", url: request.url ?? "", body });
      send(response, answer, fault);
    } catch {
      // The client has left while it was sending.
    }
  });

  function execute({ method, url: target = "" }: IncomingMessage, body: string): { status: number; text: string } {
    const [url = ""] = target.split("?");
    if (method === "PUT") store.set(url, body);
    if (method === "DELETE") return { status: store.delete(url) ? 204 : 404, text: "" };
    const found = store.get(url);
    if (found === undefined) return { status: 404, text: '{"message":"No such partition."}' };
    return {
      status: 200,
      text: JSON.stringify({ key: url.split("/").at(-1), status: "STATUS_READY", ...JSON.parse(found) }),
    };
  }

  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    executions,
    store,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function refuse(response: ServerResponse, fault: Fault): void {
  if (fault === "redirect") {
    response.writeHead(307, { Location: "http://127.0.0.1:9/elsewhere?key=x" }).end();
    return;
  }
  const later = {
    "503 later": { "Retry-After": "0" },
    "503 dated": { "Retry-After": new Date(0).toUTCString() },
    "503 absurd": { "Retry-After": "-99999999999999999999" },
  }[fault as string];
  response.writeHead(Number(fault.slice(0, 3)), { "Content-Type": "application/json", ...later });
  response.end('{"message":"Not now."}');
}

function send(
  response: ServerResponse,
  { status, text }: { status: number; text: string },
  fault: Fault | undefined,
): void {
  const type = { "Content-Type": "application/json" };
  switch (fault) {
    case "reset after":
      return void response.socket?.resetAndDestroy();
    case "silence":
      return;
    case "drip":
      response.writeHead(200, type);
      return void response.write("{");
    case "reset within":
      response.writeHead(200, { ...type, "Content-Length": 1000 });
      return void response.write(text.slice(0, 5), () => response.socket?.resetAndDestroy());
    case "wrong length":
      response.writeHead(200, { ...type, "Content-Length": 1000 });
      return void response.write(text, () => response.socket?.end());
    case "too long":
      // More than was announced: what is left over is garbage in the place of the next answer.
      return void response.socket?.end(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}${text}`);
    case "cut JSON":
      return void response.writeHead(200, type).end(text.slice(0, -1) || "{");
    case "empty":
      return void response.writeHead(200, type).end();
    case "html":
      return void response.writeHead(502, { "Content-Type": "text/html" }).end("<h1>Bad gateway</h1>");
    default:
      return void response.writeHead(status, text === "" ? {} : type).end(text);
  }
}
