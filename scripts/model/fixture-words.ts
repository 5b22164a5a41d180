import { own, type JsonObject } from "../json/json.ts";
import { UnsupportedSpecError } from "./unsupported-spec-error.ts";

/** Of fewer the keys of a short list would often be the same; of more, all pairs are too many to look at. */
const countLimits = { fewest: 8, most: 100 };

/** They become labels of host names, segments of paths and keys, which have to be short and plain. */
const wordPattern = /^[a-z]{2,12}$/;

/** `x-fixture-words` at the document's root: what made-up texts are made of, in place of words that suit anybody. */
export function readFixtureWords(document: JsonObject): readonly string[] | undefined {
  const raw = own(document, "x-fixture-words");
  if (raw === undefined) return undefined;
  const { fewest, most } = countLimits;
  if (Array.isArray(raw) && raw.length >= fewest && raw.length <= most && new Set(raw).size === raw.length) {
    const words = raw.filter((word): word is string => typeof word === "string" && wordPattern.test(word));
    if (words.length === raw.length) return words;
  }
  const fix = `State ${fewest} to ${most} different words, each of 2 to 12 letters from a to z.`;
  throw new UnsupportedSpecError("#/x-fixture-words", "x-fixture-words of this kind", fix);
}
