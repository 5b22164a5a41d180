/** `pnpm size [--write]`: holds each door of the built packages to its budget in `.size-limit.json`, or writes the budgets. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { formatSource } from "./emit/format-source.ts";
import { explainFailure, UsageError } from "./explain-failure.ts";
import { packageDoors } from "./package-doors.ts";
import { root } from "./run-steps.ts";
import { ownModel } from "./own-model.ts";
import { type Budget, budgetsFor, measuredDoors, outdatedBudgets } from "./size/budgets.ts";
import { measuredBuilder } from "./size/measured-builder.ts";

const help = `Usage: pnpm size [--write]

Measures what each door of the packages, and one builder, weighs in an application. Needs "pnpm build" before.

  --write   write .size-limit.json: what each door weighs now, and 5 % more
  --help    print this

Exit codes: 0 done, 1 a door is over its budget or has none, 2 wrong usage.`;

const budgetsFile = ".size-limit.json";
const doors = measuredDoors(packageDoors(root));
const measured = [...doors, ...measuredBuilder(await ownModel(), doors)];

try {
  const options = { write: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (values.help === true) console.log(help);
  else process.exitCode = values.write === true ? await write() : check();
} catch (error) {
  const failure = explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}

function check(): number {
  const path = join(root, budgetsFile);
  if (!existsSync(path)) {
    console.log(`${budgetsFile} does not exist yet; "pnpm accept" writes it. From then on, doors that grow are told.`);
    return 0;
  }
  const budgets = JSON.parse(readFileSync(path, "utf8")) as readonly Budget[]; // written by this program
  const outdated = outdatedBudgets(budgets, measured);
  if (outdated.length === 0) return sizeLimit(["--hide-passed"], "inherit").status;
  console.error(`${budgetsFile} is not up to date for ${outdated.join(", ")}. Run "pnpm size --write".`);
  return 1;
}

async function write(): Promise<number> {
  const next = ".size-limit.next.json";
  try {
    writeFileSync(join(root, next), JSON.stringify(measured));
    const { status, stdout } = sizeLimit(["--json", "--config", next], "pipe");
    if (status !== 0) throw new UsageError(`size-limit cannot measure the packages; are they built? ${stdout}`);
    const results = JSON.parse(stdout) as readonly { readonly name: string; readonly size: number }[];
    const budgets = budgetsFor(measured, new Map(results.map(({ name, size }) => [name, size])));
    writeFileSync(join(root, next), await formatSource(next, JSON.stringify(budgets, null, 2)));
    renameSync(join(root, next), join(root, budgetsFile));
  } finally {
    rmSync(join(root, next), { force: true });
  }
  console.log(`${budgetsFile}: ${measured.length} budgets.`);
  return 0;
}

function sizeLimit(args: readonly string[], output: "inherit" | "pipe"): { status: number; stdout: string } {
  const program = join(root, "node_modules/size-limit/bin.js");
  const stdio = ["ignore", output, "inherit"] as const;
  const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: [...stdio],
    encoding: "utf8",
  });
  return { status: status ?? 1, stdout };
}
