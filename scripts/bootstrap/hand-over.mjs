// @ts-check
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install } from "./install.mjs";
import { runCommand } from "./run-command.mjs";

/**
 * Brings node_modules in step with the lockfile, then runs a program of this repository on the project's Node.
 *
 * @param {string | null} program - Path from the top of the repository; null where the installation is all that is wanted.
 * @returns {Promise<number>} The exit code of the program.
 */
export async function handOver(program) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const start = performance.now();
  await install(root);
  const installMs = Math.round(performance.now() - start);
  const node = join(root, "node_modules", ".bin", "node");
  await checkNode(node, root);
  if (program === null) return 0;
  const { exitCode } = await runCommand([node, program, "--install-ms", String(installMs)], { cwd: root });
  return exitCode;
}

/**
 * The `node` package brings its binary by an install script, which a machine can forbid, and which a system may not run.
 *
 * @param {string} node
 * @param {string} root
 */
async function checkNode(node, root) {
  const answer = await runCommand([node, "--version"], { cwd: root, capture: true }).catch(() => undefined);
  if (answer?.exitCode === 0) return;
  throw new Error(
    `The project's own Node does not run: ${answer?.output.trim() || `there is no ${node}`}. If install scripts are ` +
      "switched off on this machine (`ignore-scripts`), allow them, delete node_modules and run the command again.",
  );
}
