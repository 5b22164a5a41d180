// @ts-check
import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

/**
 * Runs a command from the top of the repository with the project's own tools first in PATH, and waits for its end.
 *
 * @param {readonly string[]} command - The program and its arguments; no shell reads them, but for .cmd files on Windows.
 * @param {{ cwd: string, capture?: boolean, env?: Record<string, string> }} options - `capture` keeps the output for the
 *   result instead of showing it.
 * @returns {Promise<{ exitCode: number, output: string }>}
 * @throws {Error & { code: "ENOENT" }} The program does not exist.
 */
export function runCommand([program = "", ...args], { cwd, capture = false, env = {} }) {
  return new Promise((resolve, reject) => {
    // Before the start: a signal between the two would kill us and leave the command running.
    const stopForwarding = forwardSignals(() => child);
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env, PATH: [join(cwd, "node_modules", ".bin"), process.env["PATH"]].join(delimiter) },
      shell: process.platform === "win32",
      stdio: capture ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => (output += text));
    }
    child.on("error", (error) => {
      stopForwarding();
      reject(error);
    });
    child.on("close", (code, signal) => {
      const received = stopForwarding();
      // Whoever asked us to stop wants no next command; dying of the signal tells the caller so.
      if (received !== undefined) process.kill(process.pid, received);
      else resolve({ exitCode: code ?? signalExitCode(signal), output });
    });
  });
}

/**
 * We outlive our child, so that its last words are seen.
 *
 * @param {() => import("node:child_process").ChildProcess} child
 * @returns {() => NodeJS.Signals | undefined} Ends the forwarding, and tells the first signal that came.
 */
function forwardSignals(child) {
  /** @type {NodeJS.Signals | undefined} */
  let received;
  const forward = (/** @type {NodeJS.Signals} */ signal) => {
    received ??= signal;
    // A Ctrl-C reaches every process of the terminal by itself; a second one would make tools skip their clean-up.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child().kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
    return received;
  };
}

/** @param {NodeJS.Signals | null} signal */
function signalExitCode(signal) {
  // Shells tell a death by signal as 128 + its number.
  return signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1;
}
