import { entriesOf, type Json } from "../json/json.ts";
import { limits } from "./limits.ts";
import type { ParsedText, ParseFault } from "./parse-json.ts";

/** Keys are part of every pointer below them: long ones would be written out as often as there are values. */
export function longKeys({ value, offsetOf }: ParsedText): readonly ParseFault[] {
  const faults: ParseFault[] = [];
  const path: string[] = [];
  const visit = (parent: Json): void => {
    if (typeof parent !== "object" || parent === null) return;
    for (const [key, child] of entriesOf(parent)) {
      path.push(key);
      if (key.length > limits.maxKeyLength) faults.push({ offset: offsetOf(path), ...tooLong });
      else visit(child);
      path.pop();
    }
  };
  visit(value);
  return faults;
}

const tooLong = {
  message: `The key, which may be a path or a name, has more than ${limits.maxKeyLength} characters.`,
  fix: "Shorten it.",
};
