/** `pnpm corpus`: takes other teams' documents down the whole road, and says how far each of them got. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { collectionsTable } from "./corpus/collections-table.ts";
import { CorpusError, findDocuments } from "./corpus/documents.ts";
import { errorCount, reportDetails, reportTable } from "./corpus/report-table.ts";
import { runDocument, type DocumentReport } from "./corpus/run-document.ts";
import { repositoryRoot } from "./corpus/sandbox.ts";
import { explainFailure } from "./explain-failure.ts";
import { stageReporter } from "./stage-reporter.ts";

const help = `Usage: pnpm corpus [options]

Generates the four packages from each document of a folder, compiles and imports them, checks the document's examples,
builds and checks fixtures and counter-examples, calls three operations through the client at the emulator, and takes an
item of every collection that the emulator infers from its creation to its deletion. Needs "pnpm build" before.

  --dir DIR     the folder: each document in it, or those that its index.tsv names; default ../shared/corpus
  --only ID     one document of them
  --explain     prints only which collections the emulator infers, as a table in Markdown
  --json FILE   writes all figures and errors to FILE as well
  --help        print this

Exit codes: 0 all well, 1 something failed, 2 wrong usage.`;

async function runCorpus(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      dir: { type: "string", default: join(repositoryRoot, "../shared/corpus") },
      only: { type: "string" },
      explain: { type: "boolean", default: false },
      json: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const documents = await findDocuments(resolve(values.dir), values.only);
  if (values.explain) {
    console.log(await collectionsTable(documents));
    return 0;
  }
  const report = stageReporter(process.stderr);
  const reports: DocumentReport[] = [];
  for (const document of documents) reports.push(await report.stage(document.id, () => runDocument(document)));
  console.log(reportTable(reports));
  for (const line of reportDetails(reports)) console.log(line);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
  return reports.some((each) => errorCount(each) > 0) ? 1 : 0;
}

try {
  process.exitCode = await runCorpus(process.argv.slice(2));
} catch (error) {
  const failure = error instanceof CorpusError ? { message: error.message, exitCode: 1 } : explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
