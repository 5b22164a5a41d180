/** Text of a document must not end a cell, begin a tag or call a person. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\|<>]/g, (character) =>
      character === "|" ? "\\|" : character === "\\" ? "\\\\" : `&#${character.charCodeAt(0)};`,
    )
    .replaceAll("@", "&#64;");
}
