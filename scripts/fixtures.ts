/**
 * `pnpm fixtures show NAME` prints what a builder builds, `pnpm fixtures check` asks about all of it, and `pnpm fixtures
 * explain` says what the emulator makes of a document.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { explainApi } from "../packages/fixtures/src/emulator/explain.ts";
import { explainFailure, UsageError } from "./explain-failure.ts";
import { checkFixtures } from "./fixtures/check-fixtures.ts";
import { buildableSchemas } from "./fixtures/subjects.ts";
import { inferCollections } from "./generators/emulator/infer-collections.ts";
import { didYouMean } from "./load/did-you-mean.ts";
import { loadSpec } from "./load/load-spec.ts";
import { buildModel } from "./model/build-model.ts";
import { specPath } from "./spec-path.ts";

const help = `Usage: pnpm fixtures show NAME [--seed N] [--count N] [--spec FILE]
       pnpm fixtures check [--count N] [--spec FILE]
       pnpm fixtures explain [--spec FILE]

  show NAME     prints values of a schema, by the name of its type: Pet, PetInput
  check         builds values of every schema and checks them with our rules and with Ajv
  explain       prints which collections the emulator infers, and which operations answer fixtures

  --seed N      show: whole number from 0 to 4294967295; the same seed gives the same values; default 1
  --count N     how many values: of the schema (show, default 1), of each schema (check, default 100)
  --spec FILE   another document; default ${specPath}
  --help        print this

Exit codes: 0 done, 1 a value is not valid, 2 wrong usage.`;

const ownSpec = resolve(import.meta.dirname, "..", specPath);

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: "string" },
      count: { type: "string" },
      spec: { type: "string", default: ownSpec },
      help: { type: "boolean", default: false },
    },
  });
  const [command, name, ...others] = positionals;
  if (values.help || command === undefined) {
    console.log(help);
    return 0;
  }
  if (others.length > 0) throw new UsageError(`One name at a time: what is ${JSON.stringify(others[0])} for?`);
  if (command === "show") return show(name, wholeNumber("seed", values.seed ?? "1"), wholeNumber("count", values.count ?? "1"), values.spec); // prettier-ignore
  if (command === "check") return check(wholeNumber("count", values.count ?? "100"), values.spec);
  if (command === "explain") return explain(values.spec);
  throw new UsageError(`There is no command "${command}".${didYouMean(command, ["show", "check", "explain"])}`);
}

async function show(name: string | undefined, seed: number, count: number, spec: string): Promise<number> {
  const schemas = buildableSchemas(buildModel((await loadSpec(spec)).document));
  const known = schemas.map((schema) => schema.name);
  if (name === undefined) throw new UsageError(`show: which schema? Known: ${known.join(", ")}.`);
  const schema = schemas.find((each) => each.name === name);
  if (schema === undefined) throw new UsageError(unknownName(name, known));
  for (let index = 0; index < count; index++) console.log(JSON.stringify(schema.build(seed, index), undefined, 2));
  return 0;
}

async function explain(spec: string): Promise<number> {
  const model = buildModel((await loadSpec(spec)).document);
  const operations = model.operations.map(({ id, method, path }) => ({ id, method: method.toUpperCase(), path }));
  console.log(explainApi({ title: model.title, operations, collections: inferCollections(model) }));
  return 0;
}

function unknownName(name: string, known: readonly string[]): string {
  const guess = didYouMean(name, known);
  return `There is no schema "${name}" that has a builder.${guess === "" ? ` Known: ${known.join(", ")}.` : guess}`;
}

async function check(count: number, spec: string): Promise<number> {
  const report = checkFixtures((await loadSpec(spec)).document, count);
  const { schemas, values, flaws, counterExamples, unbroken, unsatisfiable } = report;
  console.log(
    `${values} values of ${schemas} schemas, ${flaws.length === 0 ? "all valid" : `${flaws.length} schemas with flaws`}.`,
  );
  console.log(`${counterExamples} counter-examples; ${unbroken} constraints cannot be broken alone.`);
  for (const line of unsatisfiable) console.log(`Left out: ${line}`);
  for (const line of flaws) console.error(line);
  return flaws.length === 0 ? 0 : 1;
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= 0xffff_ffff) return value;
  throw new UsageError(`--${option} must be a whole number from 0 to 4294967295; it is ${JSON.stringify(text)}.`);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const failure = explainFailure(error);
  console.error(failure.message);
  process.exitCode = failure.exitCode;
}
