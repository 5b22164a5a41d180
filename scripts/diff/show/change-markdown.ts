import { packageNames } from "../../emit/source-file.ts";
import type { Change } from "../change.ts";
import { bumpTitles, describeEffects, describeOperations, groupByBump } from "./change-summary.ts";

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
  const text = `${formatted(change.what)} ${formatted(change.why)}`;
  return [formatted(change.place), text, ...effects, formatted(describeOperations(change))];
}

/** What stands between backticks is code. As HTML, since in Markdown a backtick of the document could end it. */
function formatted(text: string): string {
  return text
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${escaped(part)}</code>` : escaped(part)))
    .join("");
}

/** Text of a document must not end the cell, begin a tag, mark anything up or call a person. */
function escaped(text: string): string {
  const special = /[\\|<>&@*~[\]`#]|(?<!\w)_|_(?!\w)/g;
  return text.replace(/\s+/g, " ").replace(special, (character) => `&#${character.charCodeAt(0)};`);
}
