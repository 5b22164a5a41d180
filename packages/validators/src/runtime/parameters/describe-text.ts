import { losslessNumber } from "./lossless-number.ts";

/**
 * Why a text was not taken for a number or a boolean, in words that never hold the text itself: a parameter may carry
 * what belongs in no log.
 */
export function describeText(text: string): string {
  if (text === "") return "an empty text";
  if (text.trim() !== text) return "a text with white space around it";
  if (/^(?:true|false|null)$/i.test(text))
    return `the word "${text.toLowerCase()}"${/[A-Z]/.test(text) ? " in capitals" : ""}`;
  if (text.startsWith("+") && isNumeric(text)) return "a number with a plus sign";
  if (/^-?0\d/.test(text) && isNumeric(text)) return "a number with leading zeros";
  if (/^-0(?:\.0*)?$/.test(text)) return "a negative zero";
  if (/e/i.test(text) && isNumeric(text)) return "a number with an exponent";
  if (/^-?\d+(?:\.\d+)?$/.test(text)) {
    if (losslessNumber(text) === undefined) return "a number with more digits than can be kept";
    return text.includes(".") ? "a number with a fraction" : "a number";
  }
  return `a text of ${text.length} ${text.length === 1 ? "character" : "characters"}`;
}

function isNumeric(text: string): boolean {
  return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text);
}
