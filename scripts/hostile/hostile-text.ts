import fc from "fast-check";

/** Stands in every hostile text as a name of code. Names that we derive have no underscores inside, so it can be none of ours. */
export const canary = "__pwned";

/** Ways out of each place that a text may come to: literals, comments, templates, regular expressions, pages, terminals. */
const breakouts: readonly string[] = [
  `*/ ${canary}() /*`,
  `*\\/ ${canary}() /*`,
  `\`\${${canary}()}\``,
  `"; ${canary}(); "`,
  `'; ${canary}(); '`,
  `\\"; ${canary}(); //`,
  `\\`,
  `\\u002a/ ${canary}()`,
  `\u2028${canary}()`,
  `\u2029${canary}()`,
  `\n${canary}()\n`,
  `\r${canary}()`,
  `\r\n * @ts-ignore\r\n${canary}()`,
  `</script><script>${canary}()</script>`,
  `<!-- ${canary}() -->`,
  `"] = ${canary}(), x["`,
  `)}]; ${canary}(); [{(`,
  `, a: ${canary}(), "`,
  `/; ${canary}(); /`,
  `[${canary}](javascript:${canary}())`,
  `\u0000${canary}\u0000`,
  `\u001b[2J\u001b]0;${canary}\u0007\u009b31m`,
  `\u202e${canary}\u2066`,
  `\ud800${canary}\udfff`,
  `\u00adspec\u00ad${canary}`,
];

/** What means something to TypeScript, to a package or to a tool without breaking out of anything. */
const directives: readonly string[] = [
  "@ts-ignore", "@ts-expect-error", "@ts-nocheck", "@jsxImportSource evil", "@internal", "@deprecated", "@see {@link x}",
  "//# sourceMappingURL=data:,", '/// <reference path="/etc/passwd" />', "#!/bin/sh", "use strict", "@__PURE__", "oxfmt-ignore",
  "prettier-ignore", "@typedef {import('evil')} E",
]; // prettier-ignore

/** Names that are something already: of every object, of the language, of generated modules, of file systems. */
const takenNames: readonly string[] = [
  "__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then", "toJSON", "length", "name",
  "default", "delete", "await", "yield", "eval", "arguments", "undefined", "NaN", "globalThis", "import", "interface",
  "Array", "Object", "Promise", "Record", "Response", "Request", "Error", "Symbol", "String", "Partial", "Exclude", "Omit",
  "value", "issues", "path", "options", "Schema", "Validator", "Input", "Output", "is", "build", "raw", "paths", "index",
  "components", "operations", "CON", "nul", "aux.txt", "COM1", "LPT9", ".", "..", "../../../etc/passwd", "..\\..\\boot.ini",
  "/etc/passwd", "C:\\Windows", "file:///etc/passwd", "https://example.com/", "%2e%2e%2f", "a/b", "a\\b", "*", "?",
]; // prettier-ignore

/** Letters with habits: of other scripts, of two UTF-16 units or none of their own, that change their number or place by case. */
const oddLetters: readonly string[] = [
  "", " ", "1", "0a", "é", "e\u0301", "ß", "ẞ", "ı", "İ", "K", "ſ", "²", "½", "Ⅷ", "٣", "ª", "ﬁ", "ǆ", "ǅ", "漢字", "हिन्दी", "עברית",
  "\u200b", "\u200d", "\ufeff", "\u00ad", "😀", "👩‍👩‍👧", "𝒳", "\u{323b0}", "\u1c89", "\ud83d", "℘", "·", "$", "$ref", "$&", "$1", "_", "__", "-", "a-b",
  "a_b", "aB", "AB", "ab", "Ab", "\t", "~1", "~0", "%", "#", "{", "}", "{}", "{a}", "x".repeat(300), "漢".repeat(120),
]; // prettier-ignore

/** Not `fc.string`: before its first text it takes seconds to prepare for every letter of Unicode. */
const anyLetters = fc
  .array(fc.nat(0x10ffff), { maxLength: 8 })
  .map((codePoints) => String.fromCodePoint(...codePoints));

const fragment: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...breakouts) },
  { weight: 1, arbitrary: fc.constantFrom(...directives) },
  { weight: 3, arbitrary: fc.constantFrom(...takenNames) },
  { weight: 3, arbitrary: fc.constantFrom(...oddLetters) },
  { weight: 1, arbitrary: anyLetters },
);

/** A text that wants to be more than a text. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fragment },
  { weight: 2, arbitrary: fc.array(fragment, { minLength: 2, maxLength: 4 }).map((parts) => parts.join("")) },
);

const sources: readonly string[] = [
  `^${canary}$`, `/; ${canary}(); /`, `\\/${canary}`, `[/]${canary}`, "`${" + canary + "()}`", `"+${canary}()+"`, `\n${canary}`, `\u2028${canary}`,
  "^(a+)+$", "^(a|a)*$", "(a*)*b", "^(?=a)b", "(?<!a)b", "(?<__proto__>a)\\k<__proto__>", "^\\p{L}{1,3}$", "^[^a]{2,4}$", "[\\s\\S]", "(", "[", "\\",
  "a{2,1}", "a{1000000000}", "^$", "", "\\b", "\\u{10ffff}", "\\ud800", "^.{0,64}$", "^\\d{3}-\\d{4}$", "(?i)a", "^(?:a|b|c){1,5}$",
]; // prettier-ignore

/** A pattern of a schema: of them some are slow, some are none, some want out of a regular expression. */
export const hostilePattern: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...sources) },
  { weight: 1, arbitrary: hostileText },
);
