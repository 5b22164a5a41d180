/**
 * `user_name` to `UserName`: cut into words at whatever no identifier may hold, and at underscores. In the composed form,
 * since one file and another may spell the same `é` in two ways.
 */
export function pascalCase(name: string): string {
  const words = name.normalize("NFC").split(/(?:[^\p{ID_Continue}]|\p{Pc})+/u);
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  if (joined === "") return "Unnamed";
  return /^\p{ID_Start}/u.test(joined) ? joined : `_${joined}`;
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
