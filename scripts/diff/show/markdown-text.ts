/** What stands between backticks is code. As HTML, since in Markdown a backtick of the document could end it. */
export function markdownText(text: string): string {
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
