import { youngLetters } from "./young-letters.ts";

/**
 * What a word of an identifier is made of: letters, digits and their marks, and of these only those that every tool knows.
 * What else an identifier may hold would be invisible in the name of a file, such as a joiner, or a symbol, such as `℘`.
 */
const words = new RegExp(`(?:(?![${youngLetters}])(?=\\p{ID_Continue})[\\p{L}\\p{M}\\p{Nd}\\p{Nl}])+`, "gu");

/** In UTF-16 units: a name of a megabyte would be written a hundred times. */
const longestName = 400;

/**
 * `user_name` to `UserName`: cut into words at whatever no identifier may hold, and at underscores. In the composed form,
 * since one file and another may spell the same `é` in two ways.
 */
export function pascalCase(name: string): string {
  const known = pascalNames.get(name) ?? newPascalCase(name);
  pascalNames.set(name, known);
  return known;
}

/** The same few thousand names are asked for again and again. */
const pascalNames = new Map<string, string>();

function newPascalCase(name: string): string {
  const joined = (name.normalize("NFC").match(words) ?? []).map(capitalized).join("").slice(0, longestName);
  if (joined === "") return "Unnamed";
  return /^\p{ID_Start}/u.test(joined) ? joined : `_${joined}`;
}

/** Not where the capital is several letters: `ß` stays. */
function capitalized(word: string): string {
  const capital = word.charAt(0).toUpperCase();
  return capital.length === 1 ? capital + word.slice(1) : word;
}

/** `UserName` to `userName`; a leading run of capitals goes down together: `APIKey` to `apiKey`. */
export function camelCase(pascal: string): string {
  return pascal.replace(/^_?\p{Lu}+(?=\p{Lu}\p{Ll})|^_?\p{Lu}+$|^_?\p{Lu}/u, (start) => start.toLowerCase());
}

/** `UserName` to `user-name`, `HTTPServer2` to `http-server2`. */
export function kebabCase(pascal: string): string {
  const words = pascal.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1-$2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2");
  return words.toLowerCase().replace(/^_/, "");
}
