import { hash } from "node:crypto";
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
  /** Keeps what is formatted for the next run that is given it, which then formats only what has changed. */
  readonly memory?: FormatMemory | undefined;
}

/** By path, what has been formatted and the digest of what it was before. */
export type FormatMemory = Map<string, { readonly digest: string; readonly text: string }>;

/**
 * Formats files as they are made: the formatter has threads of its own, so that the next is made meanwhile. One more at a time
 * than there are processors, so that none of them waits for the next; more only take memory.
 */
export async function formatAll(
  sources: Iterable<SourceFile>,
  options: FormatOptions,
  onFile: (made: number) => void,
): Promise<readonly FormattedFile[]> {
  const files: FormattedFile[] = [];
  const waiting = sources[Symbol.iterator]();
  let made = 0;
  const formatWaiting = async (): Promise<void> => {
    for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
      const index = made++;
      onFile(made);
      files[index] = await formatted(next.value, options);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, formatWaiting));
  return files;
}

async function formatted(source: SourceFile, { layout, specPath, memory }: FormatOptions): Promise<FormattedFile> {
  const path = outputPath(source, layout);
  const raw = renderFile(source, layout, specPath);
  if (memory === undefined) return { path, text: await formatSource(path, raw) };
  const digest = hash("sha256", raw);
  const known = memory.get(path);
  const text = known?.digest === digest ? known.text : await formatSource(path, raw);
  memory.set(path, { digest, text });
  return { path, text };
}
