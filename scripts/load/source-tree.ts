import { realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { Fault } from "./issue-log.ts";
import { limits } from "./limits.ts";
import { hasReadableName, readSourceFile, type SourceFile } from "./source-file.ts";
import type { SpecIssue } from "./spec-issue.ts";

export type Opened =
  | { readonly file: SourceFile }
  /** The reference is at fault. */
  | { readonly fault: Fault }
  /** The file is at fault; told once, however many references lead to it. */
  | { readonly issues: readonly SpecIssue[] };

/** Told of a file by the path that leads to it, and by the one without links. */
export type OnFile = (path: string, realPath: string) => void;

/** The files that one document may consist of, each read once: those below the root, and no others. */
export class SourceTree {
  readonly entry: SourceFile;
  readonly #root: string;
  /** Schemas that may be named by URI, and where they are. */
  readonly #known: ReadonlyMap<string, string>;
  readonly #onFile: OnFile;
  readonly #opened = new Map<string, Opened>();

  private constructor(entry: SourceFile, root: string, known: ReadonlyMap<string, string>, onFile: OnFile) {
    this.entry = entry;
    this.#root = root;
    this.#known = known;
    this.#onFile = onFile;
    this.#opened.set(entry.realPath, { file: entry });
  }

  /**
   * @param root - The folder that no reference may leave. By default the one around the entry's own folder.
   * @param known - Files outside of it that a reference may name by URI.
   * @param onFile - Told of each of the other files before it is read, whether it is there or not.
   */
  static async open(
    path: string,
    root?: string,
    known: ReadonlyMap<string, string> = new Map(),
    onFile: OnFile = () => {},
  ): Promise<SourceTree | { readonly issues: readonly SpecIssue[] }> {
    if (!hasReadableName(path)) return { issues: [{ file: path, line: 1, column: 1, pointer: "#", ...badName(path) }] };
    const realPath = await realPathOf(path);
    onFile(resolve(path), realPath);
    const read = await readSourceFile(path, realPath);
    if ("issues" in read) return read;
    return new SourceTree(read.file, await realPathOf(root ?? dirname(dirname(realPath))), known, onFile);
  }

  /** The files of the document that were read, the entry first; those that a URI names do not belong to it. */
  get files(): readonly string[] {
    return [...this.#opened].flatMap(([path, opened]) =>
      "file" in opened && opened.file.realPath === path ? [path] : [],
    );
  }

  /** The file that a relative path in `from` means. */
  async read(path: string, from: SourceFile): Promise<Opened> {
    const absolute = resolve(dirname(from.realPath), path);
    const realPath = await realPathOf(absolute);
    const known = this.#opened.get(realPath);
    if (known !== undefined) return known;
    const opened = await this.#readNew(realPath, path, absolute);
    this.#opened.set(realPath, opened);
    return opened;
  }

  /** The known schema of that URI, if there is one. */
  async readKnown(uri: string): Promise<Opened | undefined> {
    const path = this.#known.get(uri);
    if (path === undefined) return undefined;
    const opened = this.#opened.get(uri) ?? (await readSourceFile(uri, path, uri));
    this.#opened.set(uri, opened);
    return opened;
  }

  async #readNew(realPath: string, path: string, absolute: string): Promise<Opened> {
    // Before anything is opened, and with links resolved: a document must not make us read what lies elsewhere.
    if (!isWithin(this.#root, realPath)) return { fault: outside(path) };
    if (!hasReadableName(realPath)) return { fault: badName(path) };
    if (this.#opened.size >= limits.maxFiles) return { fault: tooManyFiles };
    this.#onFile(absolute, realPath);
    const read = await readSourceFile(this.#displayPath(realPath), realPath);
    const [issue] = "issues" in read ? read.issues : [];
    if (issue?.code !== "missing-file") return read;
    return { fault: { ...issue, message: `"${path}" leads to no file.`, fix: "Check the path; it counts from here." } };
  }

  #displayPath(realPath: string): string {
    const fromEntry = relative(dirname(this.entry.realPath), realPath);
    return join(dirname(this.entry.path), fromEntry).replaceAll(sep, "/");
  }
}

/** With links resolved; of what does not exist, as far as it exists. */
async function realPathOf(path: string): Promise<string> {
  const absolute = resolve(path);
  try {
    return await realpath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await realPathOf(parent), relative(parent, absolute));
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

function outside(path: string): Fault {
  const message = `The reference "${path}" leaves the document's root folder.`;
  return { code: "ref-outside-root", message, fix: "Move the file below the root, or name a wider root." };
}

function badName(path: string): Fault {
  const message = `"${path}" is neither YAML nor JSON by its name.`;
  return { code: "unknown-file-type", message, fix: "Name a file that ends in .yaml, .yml or .json (.gz may follow)." };
}

const tooManyFiles: Fault = {
  code: "too-many-files",
  message: `The document consists of more than ${limits.maxFiles} files.`,
  fix: "Put more into each file.",
};
