/** Our checks of the create body beside those of other libraries: speed, size, and time to the first check. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cases, sizes } from "./bodies.ts";
import { coldStarts } from "./cold-start.ts";
import { compare, medianMs } from "./compare.ts";
import { buildRivals, type Rival } from "./rivals.ts";
import { sizeOf } from "./bundle-size.ts";
import { table } from "./table.ts";

const verdictBase = "Ajv standalone";

export async function run(args: readonly string[]): Promise<void> {
  const isQuick = args.includes("--quick");
  const rounds = isQuick ? 15 : 45;
  const folder = mkdtempSync(join(tmpdir(), "bench-validators-"));
  try {
    const { rivals, skipped } = await buildRivals(folder);
    const today = new Date().toISOString().slice(0, 10);
    console.log(`${today}, Node ${process.version}, ${versions()}; ${rounds} rounds, median of pairs.`);
    for (const line of skipped) console.log(`Left out: ${line}`);
    requireSameVerdicts(rivals);
    console.log(`\nis(value), times as fast as ${verdictBase}\n\n${verdictTable(rivals, rounds)}`);
    console.log(`\nvalidate(invalid value) with all issues, times as fast as Ajv\n\n${issuesTable(rivals, rounds)}`);
    console.log(`\nJSON.parse of the same bytes, as a multiple of our is(value): ${parseTimes(rivals, rounds)}`);
    console.log(`\nOne body validator in a bundle, minified\n\n${await sizeTable(rivals)}`);
    console.log(`\nFrom import to the first check, median\n\n${coldTable(rivals, folder, isQuick ? 5 : 21)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function versions(): string {
  const names = ["ajv", "ata-validator", "valibot", "zod", "esbuild"];
  const versionOf = (name: string) => {
    const manifest: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, "../../../node_modules", name, "package.json"), "utf8"),
    );
    return (manifest as { readonly version: string }).version; // every package has one
  };
  return names.map((name) => `${name} ${versionOf(name)}`).join(", ");
}

/** A rival that is wrong is not fast. */
function requireSameVerdicts(rivals: readonly Rival[]): void {
  for (const { name, is } of rivals) {
    for (const { title, value, isValid } of cases) {
      if (is(value) !== isValid) throw new Error(`${name} takes "${title}" for ${isValid ? "invalid" : "valid"}.`);
    }
  }
}

function verdictTable(rivals: readonly Rival[], rounds: number): string {
  const rows = cases.map(({ title, value }) => {
    const base = rivals.findIndex(({ name }) => name === verdictBase);
    const { ratios, baseNs } = compare(
      rivals.map(
        ({ is }) =>
          () =>
            is(value),
      ),
      base,
      rounds,
    );
    return [title, ...ratios.map((ratio) => ratio.toFixed(2)), `${formatNs(baseNs)}`];
  });
  return table(["", ...rivals.map(({ name }) => name), `${verdictBase} takes`], rows);
}

function issuesTable(rivals: readonly Rival[], rounds: number): string {
  const able = rivals.filter(({ validate }) => validate !== undefined);
  const base = able.findIndex(({ name }) => name === verdictBase);
  const rows = cases
    .filter(({ isValid }) => !isValid)
    .map(({ title, value }) => {
      const { ratios, baseNs } = compare(
        able.map(
          ({ validate }) =>
            () =>
              validate?.(value),
        ),
        base,
        rounds,
      );
      return [title, ...ratios.map((ratio) => ratio.toFixed(2)), formatNs(baseNs)];
    });
  return table(["", ...able.map(({ name }) => name), `${verdictBase} takes`], rows);
}

function parseTimes(rivals: readonly Rival[], rounds: number): string {
  const ours = rivals.find(({ name }) => name === "catalog-kit");
  const times = sizes.map((size) => {
    const valid = cases.find(({ title }) => title === `${size}, valid`)?.value;
    const text = JSON.stringify(valid);
    const parse = medianMs(() => JSON.parse(text) as unknown, rounds);
    return `${size} ${(parse / medianMs(() => ours?.is(valid), rounds)).toFixed(0)}`;
  });
  return times.join(", ");
}

async function sizeTable(rivals: readonly Rival[]): Promise<string> {
  const cell = async (entry: string | undefined) => {
    if (entry === undefined) return "";
    const { bytes, gzip } = await sizeOf(entry);
    return `${(gzip / 1000).toFixed(2)} kB gzip (${(bytes / 1000).toFixed(1)} kB)`;
  };
  const rows = rivals.map(async ({ name, guard, full, weighed = { guard, full } }) => [
    name,
    await cell(weighed.guard),
    await cell(weighed.full),
  ]);
  return table(["", "is alone", "with issues"], await Promise.all(rows));
}

function coldTable(rivals: readonly Rival[], folder: string, times: number): string {
  const starts = coldStarts(rivals, folder, times);
  return table(
    ["", "ms"],
    starts.map(({ name, ms }) => [name, ms.toFixed(2)]),
  );
}

function formatNs(ns: number): string {
  return ns < 1000 ? `${ns.toFixed(0)} ns` : `${(ns / 1000).toFixed(1)} µs`;
}
