import { packageNames } from "../emit/source-file.ts";
import type { Bump, Change, Effects } from "../diff/change.ts";
import { describeWhere, groupByBump } from "../diff/show/change-summary.ts";
import type { Observation } from "../diff/witnesses/testimony.ts";
import { toolsPart } from "./changeset-file.ts";
import { codeBlock, indented, markdownSentence } from "./markdown-text.ts";
import type { ReleasePlan } from "./release-plan.ts";
import { typeSnippets } from "./type-snippets.ts";
import { unruledObservations } from "./unruled-observations.ts";

/** Of more changes than this of one kind, the rest is counted: a changelog is read. */
const shownChanges = 40;
const shownValues = 10;

const titles: Readonly<Record<Bump, string>> = {
  major: "Breaking",
  minor: "New, or looser than before",
  patch: "Small",
  none: "",
};

/** What users of any of the packages have to know, in Markdown. */
export async function changelogText(plan: ReleasePlan): Promise<string> {
  const groups = groupByBump(plan.changes).filter(([bump]) => bump !== "none");
  const parts = [
    `${toolsPart}${versionsText(plan)}**`,
    ...groups.map(([bump, changes]) => changeList(titles[bump], changes, plan.from)),
    ...raisingObservations(plan),
    ...triedValues(plan),
    ...(await snippetParts(plan)),
  ];
  return parts.join("\n\n");
}

/** Versions are text of the document like any other. */
function versionsText({ base, head }: ReleasePlan): string {
  const [from, to] = [base.version, head.version].map((version) => markdownSentence(`\`${version.slice(0, 40)}\``));
  return from === to ? `, which is still called ${to}` : `, from ${from} to ${to}`;
}

function changeList(title: string, changes: readonly Change[], from: string): string {
  const shown = changes.slice(0, shownChanges).map(changeLine);
  const more = changes.length - shownChanges;
  const rest = more > 0 ? [`- And ${more} more; \`pnpm spec:diff --base ${from}\` tells all.`] : [];
  return [`${title}:`, "", ...shown, ...rest].join("\n");
}

function changeLine(change: Change): string {
  const { what, why, effects } = change;
  return `- ${markdownSentence(`${describeWhere(change)}: ${what} ${why}`)} (${effectsText(effects)})`;
}

/** What a bump is raised by beyond the changes; values that were tried have a part of their own. */
function raisingObservations({ verdict }: ReleasePlan): readonly string[] {
  const seen = unruledObservations(verdict).filter(({ counterExample }) => counterExample === undefined);
  const lines = seen.slice(0, shownValues).map(({ place, what, effects }) => {
    return `- ${markdownSentence(`${place}: ${what}`)} (${effectsText(effects)})`;
  });
  return lines.length === 0 ? [] : [["Seen besides, when programs were compiled:", "", ...lines].join("\n")];
}

/** `breaking for types and client, minor for validators`: in 0.x what breaks is no major version. */
function effectsText(effects: Effects): string {
  const levels = (["major", "minor", "patch"] as const).map((bump) => {
    const names = packageNames.filter((name) => effects[name] === bump);
    return names.length === 0 ? "" : `${bump === "major" ? "breaking" : bump} for ${listText(names)}`;
  });
  return levels.filter((text) => text !== "").join(", ");
}

function listText(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** Values that one version takes and the other refuses: nobody has to believe a rule. */
function triedValues({ verdict }: ReleasePlan): readonly string[] {
  const observations = verdict.testimonies.flatMap((testimony) => testimony.observations);
  const tried = observations.filter(({ counterExample }) => counterExample !== undefined).slice(0, shownValues);
  return tried.length === 0 ? [] : [["Tried out:", ...tried.map(triedValue)].join("\n\n")];
}

function triedValue({ place, at, what, counterExample }: Observation): string {
  const where = at === "" ? place : `${place}, at \`${at}\``;
  return `- ${markdownSentence(`${where}: ${what}`)}\n\n${indented(codeBlock("json", counterExample ?? ""))}`;
}

async function snippetParts(plan: ReleasePlan): Promise<readonly string[]> {
  const snippets = await typeSnippets(plan);
  return snippets.length === 0
    ? []
    : [["Types, before and after:", ...snippets.map((text) => codeBlock("diff", text))].join("\n\n")];
}
