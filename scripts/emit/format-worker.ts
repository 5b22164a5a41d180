/** Formats the batches of files that it is sent, on a thread beside the one that generates. */
import { availableParallelism } from "node:os";
import { parentPort } from "node:worker_threads";
import { formatSource } from "./format-source.ts";
import type { Batch, TextFile } from "./formatter.ts";

parentPort?.on("message", async ({ id, files }: Batch) => {
  try {
    parentPort?.postMessage({ id, files: await formatFiles(files) });
  } catch (error) {
    parentPort?.postMessage({ id, error });
  }
});

/** As many at a time as there are processors, over which oxfmt spreads: more only take memory. */
async function formatFiles(files: readonly TextFile[]): Promise<readonly TextFile[]> {
  const formatted: TextFile[] = [];
  const waiting = files.entries();
  const formatWaiting = async (): Promise<void> => {
    for (const [index, { path, text }] of waiting) formatted[index] = { path, text: await formatSource(path, text) };
  };
  await Promise.all(Array.from({ length: availableParallelism() }, formatWaiting));
  return formatted;
}
