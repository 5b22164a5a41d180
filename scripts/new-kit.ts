/**
 * `pnpm new-kit --spec FILE --scope @acme --name billing --out DIR`: a repository like this one, for another document.
 *
 * check the document -> copy the repository -> rename -> write its pages -> generate -> put it in its place
 */
import { parseArgs } from "node:util";
import { explainFailure, UsageError } from "./explain-failure.ts";
import { KitError } from "./new-kit/kit-error.ts";
import { kitNames } from "./new-kit/kit-names.ts";
import { makeKit } from "./new-kit/make-kit.ts";
import { nextSteps } from "./new-kit/next-steps.ts";
import { stageReporter } from "./stage-reporter.ts";

const help = `Usage: pnpm new-kit --spec FILE --scope @SCOPE --name NAME --out DIR [--strict]

Makes a repository like this one for another OpenAPI document: its packages, tests, workflows and pages. In it, npm start
and npm test pass at once.

  --spec FILE     the document, OpenAPI 3.0, 3.1 or 3.2, YAML or JSON; the files that it refers to come along
  --scope @SCOPE  the npm scope of the packages: @acme
  --name NAME     what the repository is called: billing; its packages are @acme/billing-types, @acme/billing-client ...
  --out DIR       where it goes: a folder that is empty or does not exist yet, outside of this repository
  --strict        take warnings about the document as errors
  --help          print this

Exit codes: 0 done, 1 the document or the folder is refused and nothing is left behind, 2 wrong usage.`;

async function newKit(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      spec: { type: "string" },
      scope: { type: "string" },
      name: { type: "string" },
      out: { type: "string" },
      strict: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(help);
    return;
  }
  const { spec, scope, name, out, strict } = values;
  if (spec === undefined || scope === undefined || name === undefined || out === undefined) {
    throw new UsageError("--spec, --scope, --name and --out are all needed.");
  }
  const names = kitNames(scope, name);
  const title = await makeKit({ spec, names, out, strict }, stageReporter(process.stdout));
  console.log(nextSteps(title, names, out));
}

try {
  await newKit(process.argv.slice(2));
} catch (error) {
  const failure = error instanceof KitError ? { message: error.message, exitCode: 1 } : explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
