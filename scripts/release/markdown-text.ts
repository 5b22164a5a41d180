/** A sentence whose code stands between backticks, as Markdown in which nothing of a document marks anything up. */
export function markdownSentence(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .split(/`([^`]*)`/)
    .map((part, index) => (index % 2 === 1 ? codeSpan(part) : plainText(part)))
    .join("");
}

/** A block that no text can end: its fence is longer than any run of backticks within. */
export function codeBlock(language: string, text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = "`".repeat(Math.max(3, ...runs.map((length) => length + 1)));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Every line moved in, so that it stays part of the list's entry above it. */
export function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

function codeSpan(text: string): string {
  return text.trim() === "" ? text : `\`${text}\``;
}

/** Backslashes take the meaning from what Markdown marks up; a name after an `@` would be called on a forge. */
function plainText(text: string): string {
  return text
    .replace(/[\\`*[\]<>#|~]|(?<!\w)_|_(?!\w)/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("@", "&#64;");
}
