/**
 * Whether a label in Unicode may be registered: the code points of IDNA 2008 (RFC 5892) with their contextual rules.
 * ECMAScript knows no joining types, so the rule for the zero width non-joiner goes by script and by the letters that
 * join to the right only.
 */
export function isIdnLabel(label: string): boolean {
  if (label !== label.normalize("NFC")) return false;
  if (/^-|-$|^..--|^\p{M}/u.test(label)) return false;
  const characters = Array.from(label);
  return characters.every((character, index) => isAllowed(character, index, characters)) && hasOneKindOfDigits(label);
}

// RFC 5892, 2.6 (exceptions) and 2.1 (letters, marks, digits); upper case is never in a label that has been prepared.
const exceptions = new Set("ßς་〇۽۾");
const disallowed =
  /\u302e|\u302f|[\u0640\u07fa\u3031-\u3035\u303b\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb\p{Default_Ignorable_Code_Point}]/u;
const letterOrDigit = /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}-]$/u;

function isAllowed(character: string, index: number, characters: readonly string[]): boolean {
  const before = characters[index - 1] ?? "";
  const after = characters[index + 1] ?? "";
  switch (character) {
    case "\u00b7": // middle dot: between two l (RFC 5892, A.3)
      return before === "l" && after === "l";
    case "\u0375": // Greek keraia (A.4)
      return /^\p{Script=Greek}$/u.test(after);
    case "\u05f3": // Hebrew geresh (A.5)
    case "\u05f4": // and gershayim (A.6)
      return /^\p{Script=Hebrew}$/u.test(before);
    case "\u30fb": // Katakana middle dot (A.7)
      return characters.some((other) => /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]$/u.test(other));
    case "\u200d": // zero width joiner (A.2)
      return isVirama(before);
    case "\u200c": // zero width non-joiner (A.1)
      return isVirama(before) || joinsBothSides(characters, index);
  }
  if (exceptions.has(character)) return true;
  return letterOrDigit.test(character) && !disallowed.test(character) && isStable(character);
}

// RFC 5892, 2.2: what compatibility normalization or case folding would change is unstable.
function isStable(character: string): boolean {
  return character.normalize("NFKC").toLowerCase().normalize("NFKC") === character;
}

const viramas =
  /^[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua8c4\ua953\ua9c0\uaaf6\uabed]$/u;

function isVirama(character: string): boolean {
  return viramas.test(character);
}

const joining = /^[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}]$/u;
const joinsToTheRightOnly =
  /^[\u0622-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0673\u0675-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef]$/u;

function joinsBothSides(characters: readonly string[], index: number): boolean {
  let left = index - 1;
  while (left >= 0 && /^\p{Mn}$/u.test(characters[left] ?? "")) left--;
  let right = index + 1;
  while (right < characters.length && /^\p{Mn}$/u.test(characters[right] ?? "")) right++;
  const before = characters[left] ?? "";
  return joining.test(before) && !joinsToTheRightOnly.test(before) && joining.test(characters[right] ?? "");
}

/** Arabic-Indic and extended Arabic-Indic digits do not meet in one label (A.8, A.9). */
function hasOneKindOfDigits(label: string): boolean {
  return !(/[\u0660-\u0669]/.test(label) && /[\u06f0-\u06f9]/.test(label));
}
