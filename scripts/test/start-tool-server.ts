import { spawn } from "node:child_process";
import { once } from "node:events";
import { freePort } from "./free-port.ts";

export interface ToolServer extends AsyncDisposable {
  readonly url: string;
}

export interface ToolServerOptions {
  /** A program for Node, and its arguments. */
  readonly command: (port: number) => readonly string[];
  readonly cwd: string;
  /** Whether the server is ready, asked again and again. */
  readonly isReady: (url: string) => Promise<boolean>;
}

const startLimitMs = 60_000;

/** A server that is a program of its own, on a free port of this machine. */
export async function startToolServer({ command, cwd, isReady }: ToolServerOptions): Promise<ToolServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, command(port), {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "exit");
  const end = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const deadline = Date.now() + startLimitMs;
  while (!(await isReady(url).catch(() => false))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      await end();
      throw new Error(`${command(port).join(" ")} does not start.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, [Symbol.asyncDispose]: end };
}
