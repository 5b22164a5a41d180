import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface MeasuredRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** The largest resident set of the process or of one of its children, in MB; undefined where the system does not tell. */
  readonly peakMb: number | undefined;
}

const samplePeriodMs = 25;
const timeLimitMs = 600_000;

/** Runs `node` with arguments to its end, and measures it from outside. */
export function measuredRun(args: readonly string[], cwd: string): Promise<MeasuredRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"], timeout: timeLimitMs });
    const output = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (output.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (output.stderr += text));
    let peakKb = 0;
    const sampler = setInterval(() => (peakKb = Math.max(peakKb, ...residentKb(child.pid))), samplePeriodMs);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(sampler);
      const seconds = (performance.now() - start) / 1000;
      resolve({
        exitCode: code ?? 1,
        ...output,
        seconds,
        peakMb: peakKb === 0 ? undefined : Math.round(peakKb / 1024),
      });
    });
  });
}

/** The high-water marks of a process and its children (proc(5)): the only place that tells them before the end. */
function residentKb(pid: number | undefined): readonly number[] {
  if (pid === undefined) return [];
  try {
    const mark = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
    return [Number(mark ?? 0), ...children.flatMap((child) => residentKb(Number(child)))];
  } catch {
    return []; // no /proc on this system, or the process has ended
  }
}
