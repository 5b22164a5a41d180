/** `pnpm release:plan`: turns what changed in the document since the last release into a changeset. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSpecModel } from "./build-spec-model.ts";
import { diffSpecs } from "./diff/diff-specs.ts";
import { readDay } from "./diff/read/read-day.ts";
import { readBaseSide, readFileSide } from "./diff/read/read-side.ts";
import { verdictReport } from "./diff/show/verdict-report.ts";
import { findRelease } from "./diff/witnesses/find-release.ts";
import { hearWitnesses } from "./diff/witnesses/hear-witnesses.ts";
import { packageNames, type PackageName } from "./emit/source-file.ts";
import { explainFailure } from "./explain-failure.ts";
import { missingBumps } from "./release/check-plan.ts";
import { isHistoryWhole, newestRelease, versionAt } from "./release/newest-release.ts";
import { bumpsText, planRelease, type ReleasePlan, type Versions } from "./release/release-plan.ts";
import { updateChangeset } from "./release/update-changeset.ts";
import { root } from "./run-steps.ts";
import { specPath } from "./spec-path.ts";
import { stageReporter } from "./stage-reporter.ts";

const help = `Usage: pnpm release:plan [options]

Compares the document with the one of the last release, by rules, by the TypeScript checker and by sample values, and
writes .changeset/api-change.md: a bump for each package, and for the changelogs what changed and what it means. Another run
brings the file up to date; what a person wrote into it stays, and no bump is lowered.

  --base REF|FILE   the document to compare with: another commit, or a file; default the newest release
  --today DATE      the day that an x-sunset must have come by, such as 2027-01-31; default today
  --check           writes nothing; exit 1 if the changesets ask for less than the document does
  --help            print this

Exit codes: 0 done, 1 a document is at fault or --check found too little, 2 wrong usage.`;

const options = {
  base: { type: "string" },
  today: { type: "string", default: new Date().toISOString().slice(0, 10) },
  check: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

try {
  const { values } = parseArgs({ options });
  if (values.help) console.log(help);
  else process.exitCode = await run(values.base ?? newestRelease(root), readDay(values.today), values.check);
} catch (error) {
  const failure = explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}

async function run(base: string | undefined, today: string, isCheck: boolean): Promise<number> {
  if (base === undefined) return sayNoRelease(isCheck);
  const released = versions((manifest) => (existsSync(base) ? undefined : versionAt(root, base, manifest)));
  const plan = await makePlan(base, today, released);
  if (!isCheck) {
    console.log(`${verdictReport(plan.verdict)}\n\n${await updateChangeset(root, plan)}`);
    return 0;
  }
  const missing = missingBumps(root, plan, released, versions(currentVersion));
  if (missing === "")
    console.log(`The changesets say what changed since ${base}: ${bumpsText(plan.bumps) || "nothing"}.`);
  else console.error(missing);
  return missing === "" ? 0 : 1;
}

async function makePlan(from: string, today: string, released: Versions): Promise<ReleasePlan> {
  const progress = stageReporter(process.stderr);
  const path = join(root, specPath);
  const before = await progress.stage("load released", async () =>
    buildSpecModel((await readBaseSide(from, path)).spec),
  );
  const after = await progress.stage("load current", async () => buildSpecModel((await readFileSide(path)).spec));
  const models = { base: before, head: after };
  const changes = await progress.stage("compare", () => diffSpecs(before, after, { today }));
  const verdict = await progress.stage("witnesses", () =>
    hearWitnesses({ ...models, today, changes, release: findRelease(from, path) }),
  );
  return planRelease({ from, ...models, changes, verdict }, released);
}

/** Where it is not known what a package was released as, its version is the present one. */
function versions(of: (manifest: string) => string | undefined): Versions {
  const entries = packageNames.map((name: PackageName) => {
    const manifest = `packages/${name}/package.json`;
    return [name, of(manifest) ?? currentVersion(manifest)] as const;
  });
  return Object.fromEntries(entries) as Versions; // an entry for every name
}

function currentVersion(manifest: string): string {
  return (JSON.parse(readFileSync(join(root, manifest), "utf8")) as { readonly version: string }).version;
}

function sayNoRelease(isCheck: boolean): number {
  if (isHistoryWhole(root)) {
    console.log("Nothing has been released yet, so that no change of the document needs a changeset.");
    return 0;
  }
  const message =
    "Skipped: this clone has not the whole history, in which the tags of the last release are looked for.";
  console.log(`${message} "git fetch --unshallow --tags" brings it.`);
  return isCheck ? 0 : 1;
}
