import { higher } from "../diff/change.ts";
import { packageName } from "../emit/package-name.ts";
import { packageNames, type PackageName } from "../emit/source-file.ts";
import { changelogText } from "./changelog-text.ts";
import { changesetPath, ownWords, readChangesets, writeChangeset } from "./changeset-file.ts";
import { mapBumps } from "./package-bumps.ts";
import { bumpsText, type ReleasePlan } from "./release-plan.ts";

/** Writes what a plan asks for into the changeset, and says what it did. Nothing that a person wrote is lost. */
export async function updateChangeset(root: string, plan: ReleasePlan): Promise<string> {
  const current = readChangesets(root).find(({ path }) => path === changesetPath);
  const isAsked = packageNames.some((name) => plan.bumps[name] !== "none");
  if (!isAsked && current === undefined)
    return `Nothing to release: no package notices what changed since ${plan.from}.`;
  const stated = mapBumps((name) => current?.bumps[name] ?? "none");
  const bumps = mapBumps((name) => higher(stated[name], plan.bumps[name]));
  const words = current === undefined ? "" : ownWords(current);
  const text = isAsked ? await changelogText(plan) : "";
  await writeChangeset(root, bumps, [words, text].filter((part) => part !== "").join("\n\n"));
  const kept = packageNames.filter((name) => bumps[name] !== plan.bumps[name]);
  return [`${changesetPath}: ${bumpsText(bumps)}`, ...kept.map((name) => keptText(name, stated[name], plan))].join(
    "\n",
  );
}

function keptText(name: PackageName, stated: string, { bumps, from }: ReleasePlan): string {
  const asked = bumps[name] === "none" ? "no release" : `no more than ${bumps[name]}`;
  return (
    `${packageName(name)} stays ${stated}, as the file says, though the changes since ${from} ask for ${asked}. ` +
    "If nobody meant it, change the file by hand; this command never lowers a bump."
  );
}
