import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../corpus/sandbox.ts";
import { git } from "../read/git.ts";
import { specPath } from "../../spec-path.ts";
import type { Hearing } from "./hear-witnesses.ts";

/** The commit whose examples people have programs like: the base, if it is a commit of ours and something was released. */
export function findRelease(base: string, head: string): Hearing["release"] {
  if (existsSync(base)) return { missing: "The base is a file and no release, so it has no examples." };
  if (realpathSync(head) !== realpathSync(join(repositoryRoot, specPath))) {
    return { missing: `The examples belong to ${specPath}, and the head is another document.` };
  }
  if (git(repositoryRoot, ["tag", "--list"]).trim() === "") {
    return { missing: "Nothing has been released yet, so there is no program that has to keep compiling." };
  }
  return { commit: base };
}
