import { packageNames } from "../../emit/source-file.ts";
import type { Effects } from "../change.ts";
import type { Observation } from "../witnesses/testimony.ts";
import type { Contradiction, Verdict } from "../witnesses/verdict.ts";

/** What rules and witnesses say together, a list that is read at a terminal and in Markdown alike. */
export function verdictReport(verdict: Verdict): string {
  const voices = [
    `- rules: ${effectsText(verdict.rules)}`,
    ...verdict.testimonies.map(({ witness, effects, reserve, observations }) => {
      const said = observations.length === 0 && reserve !== undefined ? reserve : effectsText(effects);
      return `- ${witness}: ${said}${said !== reserve && reserve !== undefined ? ` ${reserve}` : ""}`;
    }),
    `- together: ${effectsText(verdict.effects)}`,
  ];
  const seen = verdict.testimonies.flatMap(({ observations }) => observations.map(observationText));
  const parts = [
    section("Witnesses", voices),
    section("What they saw", seen),
    section("Where they disagree", verdict.contradictions.map(contradictionText)),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${title}:`, "", ...lines].join("\n");
}

function effectsText(effects: Effects): string {
  return packageNames.map((name) => `${name} ${effects[name]}`).join(", ");
}

function observationText({ place, at, what, counterExample, effects }: Observation): string {
  const packages = packageNames.filter((name) => effects[name] !== "none").map((name) => `${name} ${effects[name]}`);
  const value = counterExample === undefined ? "" : ` ${counterExample}`;
  return `- ${place}${at === "" ? "" : `, at ${at}`}: ${what}${value} (${packages.join(", ")})`;
}

function contradictionText({ kind, witness, packages, place, what }: Contradiction): string {
  const about = `${place}: ${what} (${packages.join(", ")})`;
  return kind === "missed"
    ? `- The ${witness} show what no rule names. This is a fault in the rules; please report it. ${about}`
    : `- A rule asks for a major version, and the ${witness} show no break. ${about}`;
}
