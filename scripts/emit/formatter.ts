import { Worker } from "node:worker_threads";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What goes to the worker. */
export interface Batch {
  readonly id: number;
  readonly files: readonly TextFile[];
}

/** What comes back from it. */
type Answer = { readonly id: number } & ({ readonly files: readonly TextFile[] } | { readonly error: unknown });

interface Waiting {
  readonly resolve: (files: readonly TextFile[]) => void;
  readonly reject: (error: unknown) => void;
}

/** Formats on a thread of its own: while the next generator runs, what the one before has printed is laid out. */
export class Formatter implements AsyncDisposable {
  readonly #worker = new Worker(new URL("./format-worker.ts", import.meta.url));
  readonly #waiting: Waiting[] = [];

  constructor() {
    this.#worker.on("message", (answer: Answer) => {
      const waiting = this.#waiting[answer.id];
      if ("files" in answer) waiting?.resolve(answer.files);
      else waiting?.reject(answer.error);
    });
    this.#worker.on("error", (error) => this.#waiting.forEach(({ reject }) => reject(error)));
  }

  format(files: readonly TextFile[]): Promise<readonly TextFile[]> {
    const formatted = new Promise<readonly TextFile[]>((resolve, reject) => {
      const batch: Batch = { id: this.#waiting.push({ resolve, reject }) - 1, files };
      this.#worker.postMessage(batch);
    });
    formatted.catch(() => {}); // a fault is heard by whoever waits for the files, and that may be seconds from now
    return formatted;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#worker.terminate();
  }
}
