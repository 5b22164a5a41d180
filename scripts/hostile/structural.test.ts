/** Documents that attack by their form end in packages or in a clear refusal, within bounds of memory and time. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeTemporaryFiles } from "../load/write-temporary-files.ts";
import { BoundedRunner } from "./bounded-runner.ts";
import { structuralAttacks } from "./structural-attacks.ts";

const runner = new BoundedRunner();

afterAll(() => runner.stop());

test.each(structuralAttacks)("$name", { timeout: 180_000 }, async ({ files, links = {}, want, warning }) => {
  // Two folders down: references may go one up, and no further.
  const folder = join(writeTemporaryFiles({ "inside/api/none.txt": "" }), "inside/api");
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  const { isGenerated, complaints, said } = await runner.run(join(folder, Object.keys(files)[0] as string));
  expect(complaints).toEqual([]);
  expect(isGenerated, said).toBe(want === "packages");
  expect(said).toMatch(want === "packages" ? (warning ?? /^$/) : want);
});
