import { availableParallelism } from "node:os";
import { formatSource } from "./format-source.ts";
import { outputPath, renderFile, type Layout } from "./render.ts";
import type { SourceFile } from "./source-file.ts";

/** A file as it will stand on the disk; its path is relative to the output root. */
export interface FormattedFile {
  readonly path: string;
  readonly text: string;
}

/** What decides the text of a file beside the file. */
export interface FormatOptions {
  readonly layout: Layout;
  /** What each file names as its origin. */
  readonly specPath: string;
}

/**
 * Formats files as they are made: the formatter has threads of its own, so that the next is made meanwhile. As many at a
 * time as there are processors; more only take memory.
 */
export async function formatAll(
  sources: Iterable<SourceFile>,
  { layout, specPath }: FormatOptions,
  onFile: (made: number) => void,
): Promise<readonly FormattedFile[]> {
  const files: FormattedFile[] = [];
  const waiting = sources[Symbol.iterator]();
  let made = 0;
  const formatWaiting = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const index = made++;
      onFile(made);
      const path = outputPath(next.value, layout);
      files[index] = { path, text: await formatSource(path, renderFile(next.value, layout, specPath)) };
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, formatWaiting));
  return files;
}
