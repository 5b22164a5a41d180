/**
 * The command line keeps its state in a file, whenever it is killed: all that was acknowledged is in it, and what was under way
 * is in it or not. A failure prints its seed: run again with SEED=that.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { createClient } from "@catalog-kit/client";
import type { DataPartition } from "@catalog-kit/types";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { believe } from "../catalog-model/beliefs.ts";
import { callOn } from "../catalog-model/calls.ts";
import { inOrder, type Partitions } from "../catalog-model/model.ts";
import { observe } from "../catalog-model/observe.ts";

const isNightly = process.env["NIGHTLY"] === "1";
const firstSeed = Number(process.env["SEED"] ?? (isNightly ? Date.now() % 2 ** 30 : 1));
const kills = isNightly ? 300 : 20;
const program = fileURLToPath(new URL("../../../packages/fixtures/dist/cli/main.js", import.meta.url));
const rules = { promotion: false, maxItems: 10_000 };

let folder: string;
let file: string;
let running: Running | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emulator-kill-"));
  file = join(folder, "state.json");
});

afterEach(async () => {
  await running?.kill();
  rmSync(folder, { recursive: true });
});

interface Running {
  readonly url: string;
  readonly kill: () => Promise<void>;
}

async function start(): Promise<string> {
  const child = spawn(process.execPath, [program, "--port", "0", "--state", file], { stdio: ["ignore", "pipe", "inherit"] }); // prettier-ignore
  const exit = once(child, "exit");
  for await (const line of createInterface(child.stdout)) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url === undefined) continue;
    const kill = async (): Promise<void> => {
      child.kill("SIGKILL");
      await exit;
    };
    running = { url, kill };
    return url;
  }
  throw new Error(`The command ended before it said where it listens: ${String(await exit)}`);
}

/** Who writes to partitions of its own, one call after the other. */
interface Writer {
  readonly keys: readonly string[];
  /** What may be there now. */
  states: readonly Partitions[];
}

function writers(): readonly Writer[] {
  return ["a", "b", "c", "d"].map((name) => ({
    keys: [1, 2, 3].map((index) => `${name}${index}`),
    states: [new Map()],
  }));
}

/** Calls until an answer is lost. */
async function write(writer: Writer, url: string, seed: number, acknowledge: () => void): Promise<void> {
  const client = createClient({ baseUrl: url, apiKey: "any", maxAttempts: 1 });
  const calls = fc.sample(callOn(fc.constantFrom(...writer.keys)), { seed, numRuns: 200 });
  for (let index = 0; ; index++) {
    const call = calls[index % calls.length];
    if (call === undefined) throw new Error("fast-check drew nothing.");
    const observed = await observe(client, call, 1);
    writer.states = believe(writer.states, { call, caller: "admin", ...observed }, rules);
    expect(writer.states, `${JSON.stringify(observed)} to ${JSON.stringify(call)}`).not.toEqual([]);
    if (observed.outcome === undefined) return;
    acknowledge();
  }
}

/** Lets all write, and kills the command at a moment that the seed says. */
async function writeAndKill(url: string, all: readonly Writer[], seed: number): Promise<void> {
  const [until, delayMs] = fc.sample(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.nat(3)), { seed, numRuns: 1 })[0] ?? [1, 0]; // prettier-ignore
  let acknowledged = 0;
  let reach = (): void => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  const acknowledge = (): void => {
    if (++acknowledged === until) reach();
  };
  const writing = Promise.all(all.map((writer, index) => write(writer, url, seed * 10 + index, acknowledge)));
  await Promise.race([reached, writing]);
  await setTimeout(delayMs);
  await running?.kill();
  await writing;
}

/** Asks what has outlived the kill, which settles what was unknown. */
async function settle(url: string, all: readonly Writer[]): Promise<void> {
  const client = createClient({ baseUrl: url, apiKey: "any" });
  const kept: DataPartition[] = [];
  for await (const partition of client.listDataPartitions({ query: { perPage: 5 } })) kept.push(partition);
  for (const writer of all) {
    const own = kept.filter(({ key = "" }) => writer.keys.includes(key));
    writer.states = writer.states.filter((state) => isDeepStrictEqual(inOrder(state), own));
    expect(writer.states, `There is ${JSON.stringify(own)}.`).toHaveLength(1);
  }
  expect(kept).toHaveLength(all.reduce((sum, { states }) => sum + (states[0]?.size ?? 0), 0));
}

/** Ends with the address of the next run. */
async function round(seed: number, url: string, all: readonly Writer[]): Promise<string> {
  await writeAndKill(url, all, seed);
  expect(() => JSON.parse(readFileSync(file, "utf8"))).not.toThrow();
  const next = await start();
  await settle(next, all);
  return next;
}

test(
  `${kills} kills of the command line lose nothing that was acknowledged`,
  async () => {
    const begin = performance.now();
    const all = writers();
    let url = await start();
    for (let seed = firstSeed; seed < firstSeed + kills; seed++) {
      try {
        url = await round(seed, url, all);
      } catch (cause) {
        throw new Error(`SEED=${seed} shows it.`, { cause });
      }
    }
    const seconds = Math.round((performance.now() - begin) / 1000);
    console.log(`kill: seed ${firstSeed}, ${kills} kills in ${seconds} s`);
    // Of all that was being written when it was killed, one file may be left.
    expect(readdirSync(folder).length).toBeLessThanOrEqual(2);
  },
  isNightly ? 3_600_000 : 180_000,
);
