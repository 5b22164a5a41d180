import { own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";
import { growthOf } from "../model/pattern-growth.ts";
import { longestMatched } from "../model/pattern-limit.ts";
import type { BundledDocument } from "./bundled-document.ts";
import type { Fault } from "./issue-log.ts";

/** Warns of patterns that an adverse text can keep busy for minutes: whoever sends such a text stops the service. */
export function checkBacktracking(document: BundledDocument): void {
  const deadline = performance.now() + patienceMs;
  const warn = (pattern: string, pointer: string, longest: number): void => {
    const growth = growthOf(pattern, deadline);
    if (growth.kind === "slow" && longest ** growth.degree > mostSteps) document.warn(pointer, fault(pattern, growth));
  };
  for (const { value, pointer } of document.objects("Schema")) {
    const pattern = own(value, "pattern");
    if (typeof pattern === "string") {
      const maxLength = own(value, "maxLength");
      const longest = typeof maxLength === "number" ? longestMatched(maxLength) : Infinity;
      warn(pattern, childPointer(pointer, "pattern"), longest);
    }
    for (const { key, pointer: at } of document.entries({ value, pointer }, "patternProperties")) {
      warn(key, at, Infinity);
    }
  }
}

/** How long the patterns of a document are looked at: some have hundreds, each of which may take a second. */
const patienceMs = 4000;

/** About a second. */
const mostSteps = 1e8;

function fault(pattern: string, { degree }: { readonly degree: number }): Fault {
  const isExponential = degree === Infinity;
  const growth = isExponential
    ? "doubles with every few characters"
    : `grows with the length to the power of ${degree}`;
  const message = `The pattern ${JSON.stringify(pattern)} can be kept busy by an adverse text: the time to match ${growth}.`;
  const rewrite =
    "Write it so that no text can be matched in two ways: no repetition inside or beside one of the same characters";
  const fix = isExponential ? `${rewrite}.` : `${rewrite}, anchored by ^; or state a maxLength.`;
  return { code: "slow-pattern", message, fix };
}
