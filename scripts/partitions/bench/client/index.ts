/** The client beside others: what it adds to a call, how many calls a server sees, and what it weighs. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { median } from "../validators/compare.ts";
import { table } from "../validators/table.ts";
import { alternate, atOnce, inTurn } from "./alternate.ts";
import { bundleSize, programs } from "./bundle-sizes.ts";
import { callers } from "./callers.ts";

const partition = JSON.stringify({
  key: "clinics",
  status: "STATUS_READY",
  modules: { search: "STANDARD" },
  source: { type: "DATA_SOURCE", key: "registry", collections: [{ key: "clinic" }] },
});
const json = { "Content-Type": "application/json" };

export async function run(args: readonly string[]): Promise<void> {
  const isQuick = args.includes("--quick");
  console.log(`Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; ${versions()}.`);
  console.log(`\nOverhead over a stubbed fetch, medians over rounds\n\n${await overheadTable(isQuick ? 15 : 151)}`);
  console.log(`\nAgainst a server on loopback, 16 calls at a time\n\n${await serverTable(isQuick ? 15 : 75)}`);
  console.log(`\nA program that calls one operation, minified\n\n${await sizeTable(args.includes("--parts"))}`);
}

async function overheadTable(rounds: number): Promise<string> {
  const platformFetch = globalThis.fetch;
  globalThis.fetch = async () => new Response(partition, { headers: json });
  const all = callers("http://127.0.0.1:9");
  const times = await alternate(all, rounds, (caller) => inTurn(caller, 300));
  globalThis.fetch = platformFetch;
  const rows = all.map(({ name }, index) => {
    const time = median(times.map((round) => at(round, index)));
    const overhead = median(times.map((round) => at(round, index) - at(round, 0)));
    const ratio = median(times.map((round) => (at(round, index) - at(round, 0)) / (at(round, 1) - at(round, 0))));
    return [name, time.toFixed(1), overhead.toFixed(1), ratio.toFixed(2)];
  });
  return table(["", "µs a call", "over fetch alone", "of openapi-fetch's"], rows);
}

async function serverTable(rounds: number): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(200, json).end(partition));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const all = callers(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const times = await alternate(all, rounds, (caller) => atOnce(caller, 160, 16));
  server.close();
  server.closeAllConnections();
  const rows = all.map(({ name }, index) => {
    const time = median(times.map((round) => at(round, index)));
    const ratio = median(times.map((round) => at(round, 1) / at(round, index)));
    return [name, (1e6 / time).toFixed(0), `${((ratio - 1) * 100).toFixed(1)} %`];
  });
  return table(["", "requests a second", "against openapi-fetch"], rows);
}

/** The time of one caller in a round: the first is bare fetch, the second openapi-fetch. */
function at(round: readonly number[], caller: number): number {
  return round[caller] as number; // everybody has a turn
}

async function sizeTable(withParts: boolean): Promise<string> {
  const sizes = await Promise.all(
    Object.entries(programs).map(async ([name, text]) => [name, await bundleSize(text)] as const),
  );
  const rows = sizes.map(([name, { bytes, gzip }]) => [name, (bytes / 1000).toFixed(1), (gzip / 1000).toFixed(2)]);
  const parts = (withParts ? (sizes[0]?.[1].parts ?? []) : []).map(([file, bytes]) => `  ${bytes} ${file}`);
  return [table(["", "kB", "kB gzip"], rows), ...parts].join("\n");
}

function versions(): string {
  const require = createRequire(import.meta.url);
  const names = ["openapi-fetch", "ky", "axios", "esbuild"];
  return names.map((name) => `${name} ${versionOf(dirname(require.resolve(name)))}`).join(", ");
}

// Not every package exports its package.json: it is the nearest one above what is imported that has a version.
function versionOf(folder: string): string {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version?: string };
    return version ?? versionOf(dirname(folder));
  } catch {
    return versionOf(dirname(folder));
  }
}
