/** The changeset on disk: written, brought up to date, checked. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { packageName } from "../emit/package-name.ts";
import { ChangesetError } from "./changeset-error.ts";
import { changesetPath, readChangesets } from "./changeset-file.ts";
import { missingBumps } from "./check-plan.ts";
import { aged, brokenExample, named, petDocument, planOf, released, shortNamed } from "./test-plan.ts";
import { updateChangeset } from "./update-changeset.ts";

const same = planOf(petDocument(named), petDocument(named));
const feature = planOf(petDocument(named), petDocument(aged));
const tighter = planOf(petDocument(named), petDocument(shortNamed));
const [types, validators] = [packageName("types"), packageName("validators")];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "changeset-"));
  mkdirSync(join(root, ".changeset"));
  write(".changeset/README.md", "# Changesets");
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

function stated(): string {
  return readFileSync(join(root, changesetPath), "utf8");
}

function missing(plan = feature, current = released): string {
  return missingBumps(root, plan, released, current);
}

test("a change is written as one changeset with a bump a package", async () => {
  expect(await updateChangeset(root, tighter)).toContain(`${validators} major`);
  expect(stated()).toContain(`---\n"${types}": patch\n`);
  expect(stated()).toMatch(/What changed in the API description[^]*Pet.name: /);
  expect(readdirSync(join(root, ".changeset"))).toEqual(["README.md", "api-change.md"]);
  expect(missing(tighter)).toBe("");
});

test("the check tells what raised a package beyond its changes", () => {
  const plan = planOf(petDocument(named), petDocument(aged), [brokenExample]);
  expect(missing(plan)).toContain("  - packages/client/examples/pets.ts:3: No `tail`.");
});

test("another run writes the same, and a later document's changes in place of the earlier ones", async () => {
  await updateChangeset(root, feature);
  const first = stated();
  await updateChangeset(root, feature);
  expect(stated()).toBe(first);
  await updateChangeset(root, tighter);
  expect(stated().match(/What changed in the API description/g)).toHaveLength(1);
  expect(stated()).not.toContain("Pet.age");
});

test("what a person wrote stays: words and a higher bump", async () => {
  await updateChangeset(root, feature);
  const [, matter = "", text = ""] = stated().split("---\n");
  write(
    changesetPath,
    `---\n${matter.replace(`"${types}": minor`, `"${types}": major`)}---\n\nPets have ages now.\n${text}`,
  );
  const said = await updateChangeset(root, tighter);
  expect(stated()).toContain(`"${types}": major`);
  expect(stated()).toContain("---\n\nPets have ages now.\n\n**What changed");
  expect(said).toContain(
    `${types} stays major, as the file says, though the changes since v1 ask for no more than patch.`,
  );
});

test("nothing to say leaves no file", async () => {
  expect(await updateChangeset(root, same)).toContain("Nothing to release");
  expect(readChangesets(root)).toEqual([]);
});

test("a changeset that is missing or too low is told, with what needs it and what to do", () => {
  expect(missing()).toMatch(/needs a minor version, but no changeset names it\.\n {2}- Pet\.age: /);
  write(".changeset/low.md", `---\n"${types}": patch\n---\n\nLow.\n`);
  expect(missing()).toContain(`${types} needs a minor version, but its changesets say patch.`);
  expect(missing()).toContain('Run "npx pnpm release:plan"');
});

test("any changeset will do, and so does a version that has been raised", () => {
  const names = Object.keys(released).map((name) => `"${packageName(name as keyof typeof released)}": minor\n`);
  write(".changeset/by-hand.md", `---\n${names.join("")}---\n\nAll.\n`);
  expect(missing()).toBe("");
  rmSync(join(root, ".changeset/by-hand.md"));
  expect(missing(feature, { types: "1.1.0", client: "1.1.0", validators: "1.1.0", fixtures: "0.10.0" })).toBe("");
});

test("a changeset that cannot be read is not written over", async () => {
  write(changesetPath, "my notes");
  await expect(updateChangeset(root, feature)).rejects.toThrow(ChangesetError);
  expect(stated()).toBe("my notes");
});
