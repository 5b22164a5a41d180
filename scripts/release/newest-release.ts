import { packageName } from "../emit/package-name.ts";
import { packageNames } from "../emit/source-file.ts";
import { git, GitError } from "../diff/read/git.ts";

/**
 * The newest release that the working tree descends from: the nearest of the tags that `changeset publish` sets, such as
 * `@scope/types@1.2.0`. All packages that a release publishes are tagged at one commit.
 */
export function newestRelease(root: string): string | undefined {
  const patterns = packageNames.map((name) => `--match=${packageName(name)}@*`);
  try {
    return git(root, ["describe", "--tags", "--abbrev=0", ...patterns]).trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** Whether the history goes back to its beginning, so that a release that is not found is none. */
export function isHistoryWhole(root: string): boolean {
  try {
    return git(root, ["rev-parse", "--is-shallow-repository"]).trim() === "false";
  } catch (error) {
    if (error instanceof GitError) return false;
    throw error;
  }
}

/** The version of each package as a commit has it; absent where the package is younger. */
export function versionAt(root: string, commit: string, manifest: string): string | undefined {
  try {
    return (JSON.parse(git(root, ["show", `${commit}:${manifest}`])) as { readonly version: string }).version;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
