/**
 * Where a JSON text has an integer that does not come back from a JavaScript number, such as 2^53 + 1: `JSON.parse` makes
 * another one of it, and says nothing. Fractions are doubles for everybody, and are left alone.
 *
 * @param json - A text that `JSON.parse` takes.
 */
export function lossyInteger(json: string): number | undefined {
  if (!/\d{16}/.test(json)) return undefined;
  for (let at = 0; at < json.length;) {
    const quote = json.indexOf('"', at);
    const end = quote === -1 ? json.length : quote;
    for (const { 0: spelling, index } of json.slice(at, end).matchAll(/-?\d[\d.eE+-]*/g)) {
      if (/^-?\d{16,}$/.test(spelling) && !survives(spelling)) return at + index;
    }
    at = quote === -1 ? end : afterString(json, quote);
  }
  return undefined;
}

/** What to say of it. */
export const lossyMessage =
  "must be JSON whose integers can be kept, but has one with more digits than that; write it as a string";

/** Written back as it came, or the very number: what JavaScript itself writes of a large double rounds its last digits. */
function survives(integer: string): boolean {
  const value = Number(integer);
  return String(value) === integer || (Number.isFinite(value) && BigInt(value) === BigInt(integer));
}

/** The index behind the string that begins at a quote. */
function afterString(json: string, quote: number): number {
  for (let end = json.indexOf('"', quote + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (json[end - 1 - backslashes] === "\\") backslashes++;
    if (backslashes % 2 === 0) return end + 1;
  }
  return json.length;
}
