import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";

export interface NpxServer extends AsyncDisposable {
  readonly url: string;
}

export interface NpxServerOptions {
  /** The package that npx installs and runs, with its exact version. */
  readonly program: string;
  readonly args?: (port: number) => readonly string[];
  readonly env?: (port: number) => Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Whether the server is ready, asked again and again. */
  readonly isReady: (url: string) => Promise<boolean>;
}

/** Installing it for the first time takes a minute. */
const startLimitMs = 240_000;

/** A server from npm's registry, too large to be everybody's dependency, on a free port of this machine. */
export async function startNpxServer({ program, args, env, cwd, isReady }: NpxServerOptions): Promise<NpxServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn("npx", ["--yes", program, ...(args?.(port) ?? [])], {
    cwd,
    env: { ...process.env, ...env?.(port) },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true, // npx starts the server as a process of its own: both are ended as a group
  });
  const ended = once(child, "exit");
  const end = async (): Promise<void> => {
    stop(child.pid);
    await ended;
  };
  const deadline = Date.now() + startLimitMs;
  while (!(await isReady(url).catch(() => false))) {
    if (Date.now() > deadline || child.exitCode !== null) {
      await end();
      throw new Error(`${program} does not start. It is installed by npx, which needs npm's registry.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return { url, [Symbol.asyncDispose]: end };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // of a server that listens on a port
  server.close();
  await once(server, "close");
  return port;
}

function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // it has ended by itself
  }
}
