import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run-steps.ts";
import { freePort } from "../test/free-port.ts";

export interface CacheServer extends AsyncDisposable {
  /** What turbo is told of it. */
  readonly env: Readonly<Record<string, string>>;
}

const token = "a-token-of-the-test";

/** The server that CONTRIBUTING.md names, on a free port of this machine; it keeps its artifacts in `folder`. */
export async function startCacheServer(folder: string): Promise<CacheServer> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = { HOST: "127.0.0.1", PORT: String(port), TURBO_TOKEN: token, LOG_LEVEL: "error" };
  const storage = {
    STORAGE_PATH: folder,
    STORAGE_PATH_USE_TMP_FOLDER: "false",
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: "keep",
  };
  const child = spawn("npx", ["--yes", documentedPackage()], {
    cwd: folder,
    env: { ...process.env, ...settings, ...storage },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true, // npx starts the server as a process of its own: both are ended as a group
  });
  const ended = once(child, "exit");
  try {
    await answers(`${url}/v8/artifacts/status`, () => child.exitCode !== null);
  } catch (error) {
    stop(child.pid);
    throw error;
  }
  return {
    env: { TURBO_API: url, TURBO_TOKEN: token, TURBO_TEAM: "team_kit" },
    [Symbol.asyncDispose]: async () => {
      stop(child.pid);
      await ended;
    },
  };
}

/** The package and its version, as people are told to start it. */
function documentedPackage(): string {
  const [name] = /turborepo-remote-cache@[\d.]+\d/.exec(readFileSync(join(root, "CONTRIBUTING.md"), "utf8")) ?? [];
  if (name === undefined) throw new Error("CONTRIBUTING.md does not say how to start a cache server.");
  return name;
}

/** Installing it for the first time takes a minute. */
async function answers(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = Date.now() + 240_000;
  while (Date.now() < deadline && !hasEnded()) {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } }).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The cache server does not start. It is installed by npx, which needs npm's registry.");
}

function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGTERM");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error; // it has ended by itself
  }
}
