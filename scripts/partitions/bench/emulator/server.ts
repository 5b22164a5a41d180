import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import type { Contender } from "./contenders.ts";
import { body, partition } from "./partition.ts";

export interface Server {
  readonly port: number;
  /** Milliseconds from the start of the process to its first answer. */
  readonly startMs: number;
  readonly stop: () => Promise<void>;
}

export const path: string = `/catalog/v1/partitions/${partition.key}`;
export const headers: Readonly<Record<string, string>> = { "x-clinia-api-key": "bench", accept: "application/json" };

/** Starts a contender and waits for its first answer. */
export async function start({ name, command, keepsState }: Contender): Promise<Server> {
  const port = await freePort();
  const [file = "", ...args] = command(port);
  const begin = performance.now();
  const child = spawn(process.execPath, [file, ...args], { stdio: ["ignore", "ignore", "pipe"] });
  const first = keepsState ? { method: "PUT", body: JSON.stringify(body) } : {};
  const init = { ...first, headers: { ...headers, "content-type": "application/json" } };
  const answered = await firstAnswer(`http://127.0.0.1:${port}${path}`, init, child);
  const startMs = performance.now() - begin;
  if (!answered.ok) throw new Error(`${name} answers ${answered.status}: ${await answered.text()}`);
  return {
    port,
    startMs,
    stop: async () => {
      child.kill();
      await once(child, "exit");
    },
  };
}

async function firstAnswer(url: string, init: RequestInit, child: ChildProcess): Promise<Response> {
  let failure = "";
  child.stderr?.on("data", (chunk) => (failure += String(chunk)));
  for (;;) {
    if (child.exitCode !== null) throw new Error(failure);
    try {
      return await fetch(url, init);
    } catch {
      // Not there yet: asked again at once, because the wait is what is measured.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // it listens on one
  server.close();
  await once(server, "close");
  return port;
}
