import { existsSync, watch, type FSWatcher } from "node:fs";
import { dirname, relative, sep } from "node:path";

/** Editors write a file in several steps, some of which leave it empty or missing for a moment. */
const settleMs = 100;

/**
 * Tells of changes of files once they have settled. It watches the folders that hold them: a file may be replaced by
 * another of its name, as editors do it, and need not be there yet.
 */
export class FileWatch {
  readonly #onChange: (path: string) => void;
  #folders = new Map<string, { readonly watcher: FSWatcher; readonly names: Map<string, string> }>();
  #timer: NodeJS.Timeout | undefined;

  constructor(onChange: (path: string) => void) {
    this.#onChange = onChange;
  }

  /** Watches a file, given by its absolute path, from now on. */
  add(path: string): void {
    const folder = existingFolder(dirname(path));
    const names = this.#folders.get(folder)?.names ?? this.#watchFolder(folder);
    const [name = ""] = relative(folder, path).split(sep);
    names.set(name, path);
  }

  /** Gives up what is watched so far, once `add` has been told of all files anew. A folder may have been replaced too. */
  async renew<T>(addAll: () => Promise<T>): Promise<T> {
    const old = this.#folders;
    this.#folders = new Map();
    try {
      return await addAll();
    } finally {
      for (const { watcher } of old.values()) watcher.close();
    }
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const { watcher } of this.#folders.values()) watcher.close();
  }

  #watchFolder(folder: string): Map<string, string> {
    const names = new Map<string, string>();
    const watcher = watch(folder, (_event, name) => {
      const path = name === null ? folder : names.get(name); // not every system tells the name
      if (path !== undefined) this.#settle(path);
    });
    watcher.on("error", () => this.#settle(folder)); // the folder has gone: the next run finds out what is left
    this.#folders.set(folder, { watcher, names });
    return names;
  }

  #settle(path: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onChange(path), settleMs);
  }
}

function existingFolder(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existingFolder(dirname(folder));
}
