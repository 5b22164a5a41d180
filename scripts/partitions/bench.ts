/** `pnpm bench NAME [--quick]`: runs the benchmark in `NAME/ beside it`, and lists them without a name. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const folder = join(import.meta.dirname, "bench");
const [name, ...args] = process.argv.slice(2);
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && existsSync(join(folder, entry.name, "index.ts")) ? [entry.name] : [],
);

if (name === undefined || name === "--help") {
  console.log(`Usage: pnpm bench NAME [--quick]\n\nBenchmarks: ${names.join(", ")}`);
} else if (names.includes(name)) {
  const module: unknown = await import(pathToFileURL(join(folder, name, "index.ts")).href);
  await (module as { readonly run: (args: readonly string[]) => Promise<void> }).run(args); // what a benchmark exports
} else {
  console.error(`There is no benchmark "${name}". Known: ${names.join(", ")}.`);
  process.exitCode = 1;
}
