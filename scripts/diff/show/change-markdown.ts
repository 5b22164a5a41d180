import { packageNames } from "../../emit/source-file.ts";
import type { Change } from "../change.ts";
import { bumpTitles, describeEffects, describeOperations, groupByBump } from "./change-summary.ts";
import { markdownText } from "./markdown-text.ts";

/** The changes as a comment on a pull request. */
export function changeMarkdown(changes: readonly Change[]): string {
  if (changes.length === 0) return "No difference.";
  const groups = groupByBump(changes).map(([bump, group]) => {
    const head = ["where", "what and why", ...packageNames, "operations"];
    const rule = head.map(() => "---");
    const rows = [head, rule, ...group.map(cells)].map((row) => `| ${row.join(" | ")} |`);
    return [`### ${bumpTitles[bump]} (${group.length})`, "", ...rows].join("\n");
  });
  return [`**${describeEffects(changes)}**`, ...groups].join("\n\n");
}

function cells(change: Change): readonly string[] {
  const effects = packageNames.map((name) => change.effects[name]);
  const text = `${markdownText(change.what)} ${markdownText(change.why)}`;
  return [markdownText(change.place), text, ...effects, markdownText(describeOperations(change))];
}
