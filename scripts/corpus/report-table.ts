import type { DocumentReport, StageReport } from "./run-document.ts";

const stageNames = ["generate", "compile", "import", "examples", "fixtures", "calls", "collections"] as const;

/** One row a document: seconds a stage, or how much of it succeeded where that is not all. */
export function reportTable(reports: readonly DocumentReport[]): string {
  const head = ["document", ...stageNames, "peak MB", "files", "lines", "kB", "warnings", "errors"];
  const rows = reports.map((report) => [
    report.id,
    ...stageNames.map((name) => cell(report.stages.find((stage) => stage.name === name))),
    String(Math.max(0, ...report.stages.map((stage) => stage.peakMb ?? 0))),
    ...[report.files, report.lines, report.kilobytes, report.warnings, errorCount(report)].map(String),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)));
  const line = (row: readonly string[]) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
      .join("  ");
  return [line(head), ...rows.map(line)].join("\n");
}

/** Seconds, and where not everything succeeded, how much did. */
function cell(stage: StageReport | undefined): string {
  if (stage === undefined) return "-";
  const share = stage.done < stage.total ? ` ${stage.done}/${stage.total}` : "";
  return `${stage.seconds.toFixed(1)} s${share}`;
}

export function errorCount(report: DocumentReport): number {
  return report.stages.reduce((sum, stage) => sum + stage.errors.length, 0);
}

/** What failed, and what the documents themselves get wrong, a few lines each. */
export function reportDetails(reports: readonly DocumentReport[]): readonly string[] {
  return reports.flatMap(({ id, stages }) =>
    stages.flatMap((stage) => [
      ...shortened(stage.errors).map((error) => `error    ${id} ${stage.name}: ${error}`),
      ...shortened(stage.remarks ?? []).map((remark) => `document ${id} ${stage.name}: ${remark}`),
    ]),
  );
}

const shown = 5;

function shortened(texts: readonly string[]): readonly string[] {
  const rest = texts.length - shown;
  return rest > 0 ? [...texts.slice(0, shown), `… and ${rest} more; --json FILE has all of them`] : texts;
}
