import { once } from "node:events";
import { relative, resolve } from "node:path";
import { explainFailure } from "./explain-failure.ts";
import type { OnFile } from "./load/load-spec.ts";
import { FileWatch } from "./watch-files.ts";
import type { OutputTree } from "./write-files.ts";

/** The two halves of a run: only the second touches the disk. */
interface Run {
  /** `onFile` is to be told of each file of the document before it is read. */
  readonly make: (onFile: OnFile) => Promise<OutputTree>;
  readonly write: (tree: OutputTree) => Promise<void>;
}

/**
 * Generates, and again whenever a file of the document has changed, until Ctrl-C. A fault in the document is shown, and
 * watching goes on: the next change may be what mends it.
 *
 * @returns The exit code.
 */
export async function watchDocument(specPath: string, run: Run): Promise<number> {
  const stop = stopSignal();
  const changes = new Changes();
  const watch = new FileWatch((path) => changes.tell(path));
  while (!stop.aborted) {
    await runOnce(run, watch, stop);
    if (stop.aborted) break;
    console.log(`Watching ${relative("", resolve(specPath))} and what it refers to. Ctrl-C ends.`);
    const changed = await changes.next(stop);
    if (changed !== undefined)
      console.log(`\n${new Date().toLocaleTimeString("sv")} ${relative("", changed)} changed.`);
  }
  watch.close();
  return 0;
}

async function runOnce({ make, write }: Run, watch: FileWatch, stop: AbortSignal): Promise<void> {
  try {
    // A link may come to lead elsewhere, and what it leads to may change.
    const tree = await watch.renew(() => make((...paths) => paths.forEach((path) => watch.add(path))));
    // What has begun to be written is written to its end, so that nothing is left half done.
    if (!stop.aborted) await write(tree);
  } catch (error) {
    console.error(explainFailure(error).message);
  }
}

/** Aborted by the first Ctrl-C; a second one ends the process as it would any other. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** The last change that nobody has been told of. */
class Changes {
  #pending: string | undefined;
  readonly #told = new EventTarget();

  tell(path: string): void {
    this.#pending = path;
    this.#told.dispatchEvent(new Event("change"));
  }

  /** Waits for a change, unless one has come already; `undefined` once `stop` is aborted. */
  async next(stop: AbortSignal): Promise<string | undefined> {
    if (this.#pending === undefined) await once(this.#told, "change", { signal: stop }).catch(() => {});
    const changed = this.#pending;
    this.#pending = undefined;
    return changed;
  }
}
