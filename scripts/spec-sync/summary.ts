import type { SyncedDocument } from "./sync-document.ts";

/** What the pull request says: where the document comes from, what became of it, and what the plan of the release says. */
export function summary(url: string, { before, after, changes }: SyncedDocument, plan: string | undefined): string {
  const parts = [
    `The document at ${code(url)} has changed.`,
    [
      "|         | before | now |",
      "| ------- | ------ | --- |",
      `| version | ${code(before.version)} | ${code(after.version)} |`,
      `| SHA-256 | ${code(before.hash)} | ${code(after.hash)} |`,
    ].join("\n"),
    ...(before.version === after.version ? ["Its version is the same: whoever keeps it may have forgotten that."] : []),
    `Files: ${changes.added.length} added, ${changes.changed.length} changed, ${changes.removed.length} removed.`,
    plan === undefined
      ? "Add a changeset that tells users what they gain or lose."
      : `## The release\n\n${block(plan)}`,
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Text from outside as code of Markdown, in a cell of a table: it can neither end the cell nor become a link or a mention. */
function code(text: string): string {
  return `\`${text.replace(/[`|\s]+/g, " ").trim()}\``;
}

/** The fence is longer than any in the text. */
function block(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text.trim()}\n${fence}`;
}
