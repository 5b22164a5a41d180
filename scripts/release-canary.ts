/**
 * `pnpm release:canary`: publishes what the changesets speak of as `0.0.0-canary-TIME` under the tag `canary`, for somebody
 * to try. Leaves no tag and no change behind.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canaryReleases, type PublishPlan } from "./release/canary-plan.ts";
import { root, runStep } from "./run-steps.ts";

if (process.argv.length > 2) {
  console.log("Usage: pnpm release:canary\n\nExit codes: 0 published, 1 failed, 2 wrong usage.");
  process.exitCode = process.argv[2] === "--help" ? 0 : 2;
} else if (git("status", "--porcelain") !== "") {
  console.error(
    "The working tree is not clean. Commit first: a canary is made from a commit, and what it writes is undone.",
  );
  process.exitCode = 1;
} else {
  process.exitCode = await publishCanary();
}

async function publishCanary(): Promise<number> {
  try {
    await run("generate", "node", "scripts/generate.ts", "--check");
    await run("version", "changeset", "version", "--snapshot", "canary");
    for (const release of canaryReleases(await publishPlan())) console.log(`  ${release}`);
    await run("build", "turbo", "run", "build");
    await run("publish", "changeset", "publish", "--tag", "canary", "--no-git-tag");
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    // The tree was clean: all that is undone is our own.
    git("restore", ".");
    git("clean", "--force", "--quiet", "-d", "--", "packages", ".changeset");
  }
}

async function publishPlan(): Promise<PublishPlan> {
  const folder = mkdtempSync(join(tmpdir(), "publish-plan-"));
  try {
    const file = join(folder, "plan.json");
    await run("plan", "changeset", "publish-plan", "--output", file);
    return JSON.parse(readFileSync(file, "utf8")) as PublishPlan; // written by the pinned changesets
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run(name: string, ...command: readonly string[]): Promise<void> {
  const { exitCode } = await runStep({ name, command });
  if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with exit code ${exitCode}.`);
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
}
