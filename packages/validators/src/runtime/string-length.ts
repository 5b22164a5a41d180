/** How many Unicode code points a text has: what JSON Schema calls its length (a surrogate pair is one character). */
export function stringLength(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length - 1; i++) {
    if ((text.charCodeAt(i) & 0xfc00) === 0xd800 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
      length--;
      i++;
    }
  }
  return length;
}

/** Code points are at most the code units, and at least half of them: most texts need no counting. */
export function isAtLeast(text: string, length: number): boolean {
  return text.length >= length && (text.length >= 2 * length || stringLength(text) >= length);
}

export function isAtMost(text: string, length: number): boolean {
  return text.length <= length || (text.length <= 2 * length && stringLength(text) <= length);
}
