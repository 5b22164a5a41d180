/** `pnpm api-report [--write]`: holds the built packages to their committed `api-report.md`, or writes those. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSurfaces, type Surface } from "./api-report/read-surface.ts";
import { changedLines, reportText } from "./api-report/report-text.ts";
import { explainFailure } from "./explain-failure.ts";
import { packageDoors } from "./package-doors.ts";
import { root } from "./run-steps.ts";

const help = `Usage: pnpm api-report [--write]

Compares what each package exports with its api-report.md. Needs "pnpm build" before.

  --write   write the reports
  --help    print this

Exit codes: 0 done, 1 a report differs, 2 wrong usage.`;

try {
  const options = { write: { type: "boolean" }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (values.help === true) console.log(help);
  else reports().forEach((text, path) => (values.write === true ? write(path, text) : compare(path, text)));
} catch (error) {
  const failure = explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}

/** The text of each report, by its path. */
function reports(): ReadonlyMap<string, string> {
  const surfaces = readSurfaces(root, packageDoors(root));
  const folders = new Set(surfaces.map(({ door }) => door.folder));
  return new Map([...folders].map((folder) => [`${folder}/api-report.md`, packageReport(surfaces, folder)]));
}

function packageReport(surfaces: readonly Surface[], folder: string): string {
  const own = surfaces.filter(({ door }) => door.folder === folder);
  return reportText(own[0]?.door.name ?? folder, own); // the first door is the package's own
}

function write(path: string, text: string): void {
  writeFileSync(join(root, `${path}.next`), text);
  renameSync(join(root, `${path}.next`), join(root, path));
}

function compare(path: string, text: string): void {
  if (!existsSync(join(root, path))) {
    console.log(
      `${path} does not exist yet; "pnpm accept" writes it. From then on, a change of what users get is told.`,
    );
    return;
  }
  const committed = readFileSync(join(root, path), "utf8");
  if (committed === text) return;
  console.error(`${path}: the package exports something else.\n${changedLines(committed, text).join("\n")}`);
  console.error('If users shall see that, run "pnpm api-report --write", commit the report, and add a changeset.');
  process.exitCode = 1;
}
