// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "./run-command.mjs";

/**
 * Installs exactly what pnpm-lock.yaml says. Once pnpm itself is installed it is asked directly: where everything is in
 * step it answers in a tenth of a second, without the network.
 *
 * @param {string} root - The top of the repository.
 * @returns {Promise<void>}
 * @throws {Error} With a message for people: npx is missing, or pnpm could not install.
 */
export async function install(root) {
  const pinned = pinnedPnpm(root);
  const isFirst = !isInstalled(root, pinned);
  if (isFirst)
    console.log(`install: fetching ${pinned} and the packages of pnpm-lock.yaml, once; this needs the network`);
  const pnpm = isFirst ? ["npx", "--yes", pinned] : [join(root, "node_modules", ".bin", "pnpm")];
  // A person at a terminal sees pnpm's progress; anywhere else its output matters only when it fails.
  const capture = !isFirst || !process.stdout.isTTY;
  const start = performance.now();
  const { exitCode, output } = await run([...pnpm, "install", "--frozen-lockfile"], root, capture);
  if (exitCode !== 0) throw new Error(explain(exitCode, output));
  console.log(
    `install: node_modules is in step with pnpm-lock.yaml (${((performance.now() - start) / 1000).toFixed(1)} s)`,
  );
}

/** @param {string} root @returns {string} As in `pnpm@1.2.3`. */
function pinnedPnpm(root) {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager;
}

/** @param {string} root @param {string} pinned */
function isInstalled(root, pinned) {
  const manifest = join(root, "node_modules", "pnpm", "package.json");
  if (!existsSync(manifest)) return false;
  return pinned === `pnpm@${JSON.parse(readFileSync(manifest, "utf8")).version}`;
}

/** @param {readonly string[]} command @param {string} root @param {boolean} capture */
async function run(command, root, capture) {
  try {
    const env = {
      // node_modules is ours alone: where pnpm wants to build it anew, there is nobody to ask.
      pnpm_config_confirm_modules_purge: "false",
      // By default npm needs more than a minute to say that there is no network.
      npm_config_fetch_retries: "1",
      // `npm test --silent` must not silence the reason of a failure.
      npm_config_loglevel: "error",
    };
    return await runCommand(command, { cwd: root, capture, env });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ENOENT") throw error;
    throw new Error(
      `${command[0]} was not found: it comes with npm, which this project needs to install its tools. ` +
        "Install npm (it is part of Node from https://nodejs.org) and run the command again.",
      { cause: error },
    );
  }
}

/** @param {number} exitCode @param {string} output */
function explain(exitCode, output) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|dns error|error sending request/i.test(output)
  ) {
    return (
      "The install failed: the npm registry does not answer. Check the network and npm's proxy and registry settings " +
      "(`npm ping` tells), then run the command again."
    );
  }
  if (output.includes("ERR_PNPM_OUTDATED_LOCKFILE")) {
    return "The install failed: a package.json changed without pnpm-lock.yaml. Run `npx pnpm install` and commit the lockfile.";
  }
  return `${output}\nThe install failed: pnpm ended with exit code ${exitCode}, for the reason printed above.`.trim();
}
