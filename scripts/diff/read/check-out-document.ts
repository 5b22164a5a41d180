import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { hasReadableName } from "../../load/source-file.ts";
import { git } from "./git.ts";

export interface CheckedOut {
  /** The document's file as it is in the commit. */
  readonly path: string;
  /** The folder that stands for the top of the repository. */
  readonly top: string;
  remove(): void;
}

/**
 * Puts a document as a commit has it into a folder of its own, with every file beside it that it may refer to. The
 * index is one of our own as well: neither the working tree nor what is staged is touched.
 */
export function checkOutDocument(file: string, commit: string): CheckedOut {
  const path = realpathSync(file);
  const repository = git(dirname(path), ["rev-parse", "--show-toplevel"]).trim();
  const entry = relative(realpathSync(repository), path).split(sep).join("/");
  const top = mkdtempSync(join(tmpdir(), "spec-base-"));
  const remove = (): void => rmSync(top, { recursive: true, force: true });
  try {
    const env = { GIT_INDEX_FILE: join(top, ".index") };
    git(repository, ["read-tree", commit], { env });
    const listed = git(repository, ["ls-tree", "-r", "-z", "--name-only", commit, "--", ...around(entry)]);
    const names = listed.split("\0").filter(hasReadableName);
    git(repository, ["checkout-index", "-z", "--stdin", `--prefix=${top}/`], { env, input: names.join("\0") });
  } catch (error) {
    remove();
    throw error;
  }
  return { path: join(top, entry), top, remove };
}

/** References may lead into the folder around the one that holds the document, and no further. */
function around(entry: string): readonly string[] {
  const folder = dirname(dirname(entry));
  return folder === "." ? [] : [`${folder}/`];
}
