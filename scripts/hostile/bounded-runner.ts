import { once } from "node:events";
import { setInterval } from "node:timers/promises";
import { Worker } from "node:worker_threads";

export interface Answer {
  readonly isGenerated: boolean;
  readonly complaints: readonly string[];
  /** The warnings or the refusal, as a person reads them. */
  readonly said: string;
}

/** The stack is that of a main thread: what is too deep there has to be too deep here. */
const resourceLimits = { maxOldGenerationSizeMb: 512, stackSizeMb: 1 };

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL("./attack-worker.ts", import.meta.url), { resourceLimits });
  await once(worker, "online");
  return worker;
}

const mostCpuSeconds = 10;
const pollMs = 250;

/** Tries documents within bounds of memory, stack and processor time, whatever else the machine does. */
export class BoundedRunner {
  #worker: Worker | undefined;

  async run(path: string): Promise<Answer> {
    const worker = (this.#worker ??= await startWorker());
    const before = (await worker.cpuUsage()).user;
    const over = new AbortController();
    const answer = once(worker, "message", { signal: over.signal }).then(([message]) => message as Answer); // attack-worker.ts sends no other
    worker.postMessage(path);
    try {
      return await Promise.race([answer, this.#exhausted(worker, before, over.signal)]);
    } catch (error) {
      await this.stop(); // whatever the thread was doing, the next document gets a new one
      return { isGenerated: false, complaints: [`given up: ${String(error)}`], said: "" };
    } finally {
      over.abort();
    }
  }

  /** Throws when the thread has taken too much processor time. */
  async #exhausted(worker: Worker, before: number, signal: AbortSignal): Promise<never> {
    for await (const _ of setInterval(pollMs, undefined, { signal })) {
      const seconds = ((await worker.cpuUsage()).user - before) / 1e6;
      if (seconds > mostCpuSeconds) throw new Error(`more than ${mostCpuSeconds} s of processor time`);
    }
    throw new Error("The interval has no end.");
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }
}
