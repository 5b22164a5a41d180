/**
 * Whatever comes over the wire, the emulator lives and answers HTTP. A failure prints the seed and the bytes that show it:
 * run again with SEED=that and RUNS=1.
 */
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { drawAttack } from "../hammer/attacks.ts";
import { exchange } from "../hammer/exchange.ts";
import { forkEmulator, type EmulatorProcess } from "../hammer/fork-emulator.ts";
import { honestCalls } from "../hammer/honest-calls.ts";
import { collectionPath, framedRequest, partitionText, putRequest } from "../hammer/request-bytes.ts";
import { verdict } from "../hammer/verdict.ts";

// A change is judged by the same attacks as the one before it. Each night draws others.
const isNightly = process.env["NIGHTLY"] === "1";
const firstSeed = Number(process.env["SEED"] ?? (isNightly ? Date.now() % 2 ** 30 : 1));
const runs = Number(process.env["RUNS"] ?? (isNightly ? 100_000 : 3_000));
const atOnce = 32;
const honestEvery = 20;
const mebibyte = 1024 * 1024;

let emulator: EmulatorProcess;

afterEach(() => emulator.kill());

async function attack(seed: number): Promise<void> {
  const drawn = drawAttack(seed);
  const found = await exchange(emulator.port, drawn).then((exchanged) => verdict(drawn, exchanged), String);
  if (found === undefined) return;
  const { bytes, ...how } = drawn;
  const shown = bytes.length <= 2_000 ? bytes.toString("latin1") : `${bytes.toString("latin1", 0, 2_000)}...`;
  throw new Error(`SEED=${seed}: ${found}\n${JSON.stringify(how)}\n${JSON.stringify(shown)}`);
}

async function callHonestly(seed: number): Promise<void> {
  expect(await honestCalls(emulator.port, `honest-${seed}`)).toBeUndefined();
}

async function hammer(from: number, to: number): Promise<void> {
  let next = from;
  const underWay = new Set<number>();
  const worker = async (): Promise<void> => {
    while (next < to) {
      const seed = next++;
      underWay.add(seed);
      await attack(seed);
      if (seed % honestEvery === 0) await callHonestly(seed);
      underWay.delete(seed);
    }
  };
  const all = Promise.all(Array.from({ length: Math.min(atOnce, to - from) }, worker));
  try {
    await Promise.race([all, emulator.crashed]);
  } catch (cause) {
    throw new Error(`Under way were the seeds ${[...underWay].join()}.`, { cause });
  }
}

async function openSockets(): Promise<number> {
  return (await emulator.measure()).openSockets;
}

test(
  `${runs} hostile connections get HTTP or nothing, and leave nothing behind`,
  async () => {
    emulator = await forkEmulator();
    const start = performance.now();
    const half = firstSeed + Math.ceil(runs / 2);
    await hammer(firstSeed, half);
    const early = await emulator.measure();
    await hammer(half, firstSeed + runs);
    const late = await emulator.measure();
    const [memory, heap, most] = [[early.rss, late.rss], [early.heapUsed, late.heapUsed], [late.maxRss]].map((sizes) =>
      sizes.map((bytes) => Math.round(bytes / mebibyte)).join(" -> "),
    );
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `hammer: seed ${firstSeed}, ${runs} connections in ${seconds} s; MiB of memory ${memory}, of heap ${heap}, at most ${most}`,
    );
    expect(late.errors).toEqual([]);
    expect(late.heapUsed - early.heapUsed).toBeLessThan(10 * mebibyte);
    expect(late.rss - early.rss).toBeLessThan(30 * mebibyte);
    await expect.poll(openSockets, { timeout: 5_000 }).toBe(0);
    expect(await emulator.stop()).toBe(0);
  },
  isNightly ? 3_600_000 : 120_000,
);

test.runIf(isNightly)(
  "a caller who sends or reads too slowly is cut off (half a minute, only at night)",
  async () => {
    emulator = await forkEmulator();
    const dribble = async (bytes: Buffer, packets: number): Promise<string> => {
      const { received } = await exchange(emulator.port, { bytes, packets, pauseMs: 400, leaves: "server" });
      return received.toString("latin1", 0, 12);
    };
    const header = dribble(framedRequest("GET", `${collectionPath}?page=${"0".repeat(50)}`), 100);
    const body = dribble(putRequest("slow", `${partitionText()}${" ".repeat(500)}`), 100);
    const text = partitionText(`"note":"${"n".repeat(1_000_000)}"`);
    const puts = Array.from({ length: 20 }, (_, index) => putRequest(`large-${index}`, text));
    const reader = connect(emulator.port, "127.0.0.1").pause();
    reader.on("error", () => {});
    reader.write(Buffer.concat(puts));
    expect(await header).toBe("HTTP/1.1 408");
    expect(await body).toBe("HTTP/1.1 408");
    await expect.poll(openSockets, { timeout: 40_000 }).toBe(0);
    reader.destroy();
  },
  120_000,
);
