/**
 * `pnpm spec:sync [--summary FILE]`: brings the document up to date with the URL that `spec/source.json` names, and all
 * that follows from it.
 *
 * fetch -> load -> generate -> write -> plan the release -> accept what users get
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runCommand } from "./bootstrap/run-command.mjs";
import { explainFailure } from "./explain-failure.ts";
import { root } from "./run-steps.ts";
import { specPath } from "./spec-path.ts";
import { runSync } from "./spec-sync/run-sync.ts";
import { stageReporter } from "./stage-reporter.ts";

const help = `Usage: pnpm spec:sync [--summary FILE]

Fetches the document from the URL in spec/source.json. If it says something else than ${specPath}, takes its place,
generates, plans the release and accepts what the packages export and weigh. If it has faults, nothing changes.

  --summary FILE   write what happened as Markdown, for a pull request
  --help           print this

Exit codes: 0 done, or nothing to do; 1 the document cannot be had or has faults, or a later step failed; 2 wrong usage.`;

try {
  const options = { summary: { type: "string" }, help: { type: "boolean" } } as const;
  const { values } = parseArgs({ options });
  if (values.help === true) console.log(help);
  else process.exitCode = await sync(values.summary);
} catch (error) {
  const failure = explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}

async function sync(summaryFile: string | undefined): Promise<number> {
  const outcome = await runSync(root, stageReporter(process.stdout), (name) =>
    runCommand(["pnpm", "--silent", "run", name], { cwd: root, capture: true }),
  );
  (outcome.exitCode === 0 ? console.log : console.error)(outcome.message.trim());
  if (summaryFile !== undefined) writeFileSync(summaryFile, outcome.summary);
  return outcome.exitCode;
}
