const base = 36;
const tMin = 1;
const tMax = 26;
const skew = 38;
const damp = 700;

/** The text behind `xn--` as Unicode (RFC 3492, 6.2), or undefined where it is not well formed. */
export function decodePunycode(text: string): string | undefined {
  const cut = text.lastIndexOf("-");
  const output = cut > 0 ? Array.from(text.slice(0, cut), codePoint) : [];
  if (output.some((point) => point > 127)) return undefined;
  let index = cut > 0 ? cut + 1 : 0;
  let point = 128;
  let bias = 72;
  let position = 0;
  while (index < text.length) {
    const start = position;
    let weight = 1;
    for (let k = base; ; k += base) {
      const digit = digitOf(text.charCodeAt(index++));
      if (digit === undefined || position > 0x7fffffff) return undefined;
      position += digit * weight;
      const threshold = Math.min(Math.max(k - bias, tMin), tMax);
      if (digit < threshold) break;
      weight *= base - threshold;
    }
    const count = output.length + 1;
    bias = adapt(position - start, count, start === 0);
    point += Math.floor(position / count);
    position %= count;
    if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    output.splice(position++, 0, point);
  }
  return String.fromCodePoint(...output);
}

/** Unicode as the text behind `xn--` (RFC 3492, 6.3). */
export function encodePunycode(text: string): string {
  const input = Array.from(text, codePoint);
  const basic = input.filter((point) => point < 128);
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? "-" : "");
  let point = 128;
  let delta = 0;
  let bias = 72;
  for (let handled = basic.length; handled < input.length; delta++, point++) {
    const next = Math.min(...input.filter((other) => other >= point));
    delta += (next - point) * (handled + 1);
    point = next;
    for (const other of input) {
      if (other < point) delta++;
      if (other !== point) continue;
      output += variableLength(delta, bias);
      bias = adapt(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
  }
  return output;
}

function variableLength(value: number, bias: number): string {
  let rest = value;
  let output = "";
  for (let k = base; ; k += base) {
    const threshold = Math.min(Math.max(k - bias, tMin), tMax);
    if (rest < threshold) return output + rest.toString(base).replace(/./, digitText);
    output += digitText(((rest - threshold) % (base - threshold)) + threshold);
    rest = Math.floor((rest - threshold) / (base - threshold));
  }
}

/** 0 to 25 are letters, 26 to 35 digits. */
function digitText(digit: number | string): string {
  const value = typeof digit === "number" ? digit : Number.parseInt(digit, base);
  return String.fromCharCode(value < 26 ? value + 97 : value + 22);
}

function digitOf(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 22;
  if (code >= 65 && code <= 90) return code - 65;
  return code >= 97 && code <= 122 ? code - 97 : undefined;
}

function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((base - tMin) * tMax) >> 1; k += base) rest = Math.floor(rest / (base - tMin));
  return k + Math.floor(((base - tMin + 1) * rest) / (rest + skew));
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}
