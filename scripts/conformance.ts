/** `pnpm conformance [--suite DIR]`: the official JSON Schema test suite through the whole generator, beside others. */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { ourJudge } from "./conformance/our-judge.ts";
import { describeResults } from "./conformance/describe-results.ts";
import { ajvJudge, hyperjumpJudge } from "./conformance/rival-judges.ts";
import { runSuite } from "./conformance/run-suite.ts";
import { readSuite } from "./conformance/suite.ts";
import { explainFailure, UsageError } from "./explain-failure.ts";

const defaultSuite = "../shared/corpus/json-schema-test-suite";

const help = `Usage: pnpm conformance [options]

Runs the JSON Schema test suite (draft 2020-12) through the generator, and through Ajv and Hyperjump for comparison.

  --suite DIR   a folder in the layout of the official suite, with tests/draft2020-12/ and, for schemas that tests refer
                to by URI, remotes/; default ${defaultSuite}
  --help        print this

Nothing is loaded from the network. Exit codes: 0 every mandatory test passes, 1 one does not, 2 wrong usage.`;

async function run(args: readonly string[]): Promise<number> {
  const options = {
    suite: { type: "string", default: defaultSuite },
    help: { type: "boolean", default: false },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const folder =
    values.suite === defaultSuite ? resolve(import.meta.dirname, "..", defaultSuite) : resolve(values.suite);
  const suite = readSuite(folder);
  if (suite === undefined) {
    throw new UsageError(`There is no test suite in ${folder}: it has no folder tests/draft2020-12.`);
  }
  const judged = [];
  for (const judge of [ourJudge, ajvJudge, hyperjumpJudge]) judged.push({ judge, files: await runSuite(suite, judge) });
  console.log(describeResults(judged));
  const ours = judged[0]?.files ?? [];
  return ours.some(({ isOptional, failures }) => !isOptional && failures.length > 0) ? 1 : 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const failure = explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
