/** `pnpm bench emulator`: the emulator beside a bare server and Prism: requests a second, start, and reset. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { median } from "../validators/compare.ts";
import { table } from "../validators/table.ts";
import { contenders, type Contender } from "./contenders.ts";
import { requestsPerSecond } from "./load.ts";
import { headers, path, start, type Server } from "./server.ts";

export async function run(args: readonly string[]): Promise<void> {
  const isQuick = args.includes("--quick");
  const all = contenders();
  const versions = all.map(({ name, version }) => `${name} ${version}`).join(", ");
  console.log(`Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}; ${versions}\n`);
  const speeds = await inTurns(all, isQuick ? 3 : 11, isQuick ? 1 : 2);
  const starts = await startTimes(all, isQuick ? 3 : 11);
  const [, hono = []] = speeds;
  const rows = all.map(({ name }, index) => {
    const own = speeds[index] ?? [];
    const ratio = median(own.map((speed, round) => speed / (hono[round] ?? speed)));
    return [name, Math.round(median(own)).toLocaleString("en"), ratio.toFixed(2), (starts[index] ?? 0).toFixed(0)];
  });
  console.log(table(["", "requests/s", "of bare Hono", "start to first answer, ms"], rows));
  console.log(`\n${table(["in process", "ms"], inProcess(isQuick ? 3 : 11))}`);
}

/** Requests a second of each, round by round: whatever slows the machine down for a while slows down all of them. */
async function inTurns(
  all: readonly Contender[],
  rounds: number,
  seconds: number,
): Promise<readonly (readonly number[])[]> {
  const servers: Server[] = [];
  for (const contender of all) servers.push(await start(contender));
  const load = (server: Server, time: number): Promise<number> =>
    requestsPerSecond({ port: server.port, path, headers }, time);
  for (const server of servers) await load(server, seconds);
  const speeds = servers.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, server] of servers.entries()) speeds[index]?.push(await load(server, seconds));
  }
  for (const server of servers) await server.stop();
  return speeds;
}

async function startTimes(all: readonly Contender[], rounds: number): Promise<readonly number[]> {
  const times = all.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, contender] of all.entries()) {
      const server = await start(contender);
      times[index]?.push(server.startMs);
      await server.stop();
    }
  }
  return times.map(median);
}

function inProcess(rounds: number): readonly (readonly string[])[] {
  const runs = Array.from({ length: rounds }, () => {
    const program = join(import.meta.dirname, "in-process.ts");
    const { stdout, stderr } = spawnSync(process.execPath, [program], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as Readonly<Record<string, number>>; // what the program prints
  });
  const row = (title: string, name: string): readonly string[] => {
    return [title, median(runs.map((times) => times[name] ?? 0)).toFixed(2)];
  };
  return [
    row("import of the module", "importMs"),
    row("createEmulator() and listen()", "listenMs"),
    row("first answer over HTTP, the client's own start included", "answerMs"),
    row("reset() with 10,000 partitions", "resetMs"),
  ];
}
