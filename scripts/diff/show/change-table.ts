import { packageNames } from "../../emit/source-file.ts";
import type { Bump, Change } from "../change.ts";
import { bumpTitles, describeEffects, describeOperations, groupByBump } from "./change-summary.ts";

/** The changes for a person at a terminal, the gravest first. */
export function changeTable(changes: readonly Change[], isColoured: boolean): string {
  if (changes.length === 0) return "No difference.";
  const groups = groupByBump(changes).map(([bump, group]) => {
    const title = `${bumpTitles[bump]} (${group.length})`;
    return [coloured(title, bump, isColoured), ...group.map((change) => row(change, isColoured))].join("\n");
  });
  const count = changes.length === 1 ? "1 change" : `${changes.length} changes`;
  return [...groups, `${count}: ${describeEffects(changes)}.`].join("\n\n");
}

function row(change: Change, isColoured: boolean): string {
  const effects = packageNames.map((name) => {
    const bump = change.effects[name];
    return coloured(`${name} ${bump}`.padEnd(name.length + 6), bump, isColoured);
  });
  const flows = change.flows.join(" and ");
  const operations = describeOperations(change);
  const met = [flows, operations === "" ? "" : `in ${operations}`].filter(Boolean).join(" ");
  return [
    `  ${change.place}: ${change.what}`,
    `    ${effects.join(" ")}  ${change.rule}`,
    `    ${change.why}${met === "" ? "" : ` [${met}]`}`,
    ...pointerLines(change),
  ].join("\n");
}

function pointerLines({ pointers: { base, head } }: Change): readonly string[] {
  if (base === head) return [`    ${head}`];
  return [...(base === undefined ? [] : [`    base ${base}`]), ...(head === undefined ? [] : [`    head ${head}`])];
}

const colours: Readonly<Record<Bump, number>> = { major: 31, minor: 33, patch: 32, none: 90 };

function coloured(text: string, bump: Bump, isColoured: boolean): string {
  return isColoured ? `\u001b[${colours[bump]}m${text}\u001b[39m` : text;
}
