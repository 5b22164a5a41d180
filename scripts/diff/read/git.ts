import { execFileSync } from "node:child_process";

/** Git said no: there is no such commit, no repository, or no git. */
export class GitError extends Error {
  override readonly name = "GitError";
}

/** What a git command prints. */
export function git(folder: string, args: readonly string[], options: GitOptions = {}): string {
  try {
    const env = { ...process.env, ...options.env };
    const stdio = ["pipe", "pipe", "pipe"] as const;
    const limits = { maxBuffer: 256 * 1024 * 1024, encoding: "utf8" } as const;
    return execFileSync("git", args, { cwd: folder, env, stdio: [...stdio], input: options.input ?? "", ...limits });
  } catch (error) {
    const { stderr, message } = error as { readonly stderr?: string; readonly message: string };
    throw new GitError((stderr ?? message).trim());
  }
}

export interface GitOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}
