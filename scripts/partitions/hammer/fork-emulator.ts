import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Measure, Order } from "./emulator-process.ts";

export interface EmulatorProcess {
  readonly port: number;
  /** Rejects when the process ends before `stop()`. */
  readonly crashed: Promise<never>;
  readonly measure: () => Promise<Measure>;
  /** Closes the listener, and gives the exit code of the process, which has to end by itself. */
  readonly stop: () => Promise<unknown>;
  readonly kill: () => void;
}

export async function forkEmulator(): Promise<EmulatorProcess> {
  const program = fileURLToPath(new URL("emulator-process.ts", import.meta.url));
  // glibc keeps what is freed in its own pools; buffers that are mapped one by one go back to the system.
  const env = { ...process.env, MALLOC_MMAP_THRESHOLD_: "16384" };
  const child = fork(program, { execArgv: ["--expose-gc"], stdio: ["ignore", "inherit", "pipe", "ipc"], env });
  const output: string[] = [];
  child.stderr?.on("data", (chunk) => output.push(String(chunk)));
  let isStopping = false;
  const crashed = new Promise<never>((_, reject) => {
    child.once("exit", (code, signal) => {
      if (!isStopping) reject(new Error(`The emulator's process ended: ${code ?? signal}.\n${output.join("")}`));
    });
  });
  const { port } = await Promise.race([message<{ readonly port: number }>(child), crashed]);
  return {
    port,
    crashed,
    measure: async () => {
      child.send("measure" satisfies Order);
      return Promise.race([message<Measure>(child), crashed]);
    },
    stop: async () => {
      isStopping = true;
      const exit = once(child, "exit");
      child.send("stop" satisfies Order);
      const [code] = (await exit) as readonly unknown[];
      return code;
    },
    kill: () => {
      isStopping = true;
      child.kill("SIGKILL");
    },
  };
}

/** The process sends nothing that it was not asked for, so that the next message is the answer. */
async function message<Message>(child: ChildProcess): Promise<Message> {
  const [value] = (await once(child, "message")) as [Message]; // written down in emulator-process.ts
  return value;
}
