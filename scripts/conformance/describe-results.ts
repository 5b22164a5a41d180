import type { Judge } from "./judge.ts";
import type { Failure, FileResult } from "./run-suite.ts";

/** What one judge makes of all files. */
export interface Judged {
  readonly judge: Pick<Judge, "name" | "version">;
  readonly files: readonly FileResult[];
}

/** A table of all judges by file, then what the first of them, which is us, did not pass. */
export function describeResults(judged: readonly Judged[]): string {
  const files = judged[0]?.files ?? [];
  const mandatory = files.filter(({ isOptional }) => !isOptional);
  const optional = files.filter(({ isOptional }) => isOptional);
  const heading = ["file", "tests", ...judged.map(({ judge }) => `${judge.name} ${judge.version}`.trim())];
  const rows = (part: readonly FileResult[]) => part.map(({ path, tests }) => [path, String(tests), ...passed(path)]);
  const passed = (path: string) =>
    judged.map(({ files: all }) => {
      const file = all.find((candidate) => candidate.path === path);
      return file === undefined ? "" : String(file.tests - file.failures.length);
    });
  const totals = [totalRow("mandatory", false, judged), totalRow("optional", true, judged)];
  return [
    table([heading, ...rows(mandatory), ...rows(optional), ...totals]),
    ...failureLines("Mandatory tests that fail", mandatory),
    ...failureLines("Optional tests that are not passed", optional),
  ].join("\n");
}

function totalRow(name: string, isOptional: boolean, judged: readonly Judged[]): readonly string[] {
  const of = ({ files }: Judged) => files.filter((file) => file.isOptional === isOptional);
  const tests = sum(judged[0] === undefined ? [] : of(judged[0]).map((file) => file.tests));
  const shares = judged.map((entry) => {
    const failed = sum(of(entry).map(({ failures }) => failures.length));
    return tests === 0 ? "" : `${tests - failed} (${share(tests - failed, tests)})`;
  });
  return [name, String(tests), ...shares];
}

/** Rounded down: 100 % means all. */
function share(passed: number, tests: number): string {
  return `${(Math.floor((passed / tests) * 1000) / 10).toFixed(1)} %`;
}

function failureLines(title: string, files: readonly FileResult[]): readonly string[] {
  const lines = files.flatMap(({ path, failures }) => failures.map((failure) => failureLine(failure, path)));
  return lines.length === 0 ? [] : ["", `${title}:`, ...lines];
}

/** Of what is left out on purpose, why. */
const decisions: ReadonlyMap<string, string> = new Map([
  ["optional/cross-draft.json", "Schemas of earlier drafts are read as 2020-12, the one draft that OpenAPI 3.1 has."],
]);

function failureLine({ name, reason }: Failure, path: string): string {
  const lines = [reason.trim(), ...(decisions.has(path) ? [decisions.get(path)] : [])].join("\n");
  return `  ${name}\n    ${lines.replaceAll("\n", "\n    ")}`;
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return cells.join("  ");
  });
  return lines.join("\n");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
