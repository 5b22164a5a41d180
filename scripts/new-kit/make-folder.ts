import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { KitError } from "./kit-error.ts";

/**
 * Fills a folder beside its place, and puts it there when it is whole. Where filling fails or is interrupted (Ctrl+C),
 * nothing is left of it.
 *
 * @param fill - Its signal aborts where the work is interrupted: whoever writes there has to stop at once.
 * @throws {KitError} If something stands in its place already.
 */
export async function makeFolder(
  path: string,
  fill: (draft: string, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const target = resolve(path);
  refuseTaken(target);
  const parent = dirname(target);
  const firstMade = mkdirSync(parent, { recursive: true });
  const draft = mkdtempSync(join(parent, `.${basename(target)}-`));
  const cleanUp = (): void => rmSync(firstMade ?? draft, { recursive: true, force: true });
  const interruption = new AbortController();
  const stopListening = whenInterrupted(() => {
    interruption.abort();
    cleanUp();
  });
  try {
    await fill(draft, interruption.signal);
    // mkdtemp keeps others out, which a repository does not.
    chmodSync(draft, 0o777 & ~process.umask());
    if (existsSync(target)) rmdirSync(target);
    renameSync(draft, target);
  } catch (error) {
    cleanUp();
    throw error;
  } finally {
    stopListening();
  }
}

function refuseTaken(target: string): void {
  if (!existsSync(target)) return;
  const isEmpty = readdirSync(target).length === 0;
  if (!isEmpty) throw new KitError(`${target} is not empty, and nothing in it is overwritten. Choose another --out.`);
}

/** The signal then does what it does to any program. */
function whenInterrupted(cleanUp: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const stop = (signal: NodeJS.Signals): void => {
    cleanUp();
    stopListening();
    process.kill(process.pid, signal);
  };
  const stopListening = (): void => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return stopListening;
}
