/** Text of a document as a few words in Markdown: it makes no line, no mark-up and no HTML of its own. */
export function markdownText(text: string): string {
  return text
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|!&~^$]/g, "\\$&");
}

/** A path between backticks, which end at none of its own. */
export function markdownPath(path: string): string {
  return `\`${path.replace(/[`\s\p{Cc}]/gu, "?")}\``;
}
