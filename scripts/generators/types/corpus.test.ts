import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSpec } from "../../load/load-spec.ts";
import { complaints, corpus, hasCorpus, withFolder, writeTypes } from "./types-on-disk.ts";

test("the types of every document of the corpus compile strictly", async ({ skip }) => {
  skip(!hasCorpus, "there is no corpus next to the repository");
  const index = readFileSync(join(corpus, "../index.tsv"), "utf8").trim().split("\n").slice(1);
  await withFolder(async (folder) => {
    for (const line of index) {
      const [id = "", entry = ""] = line.split("\t");
      const { document } = await loadSpec(join(corpus, "..", entry));
      await writeTypes(document, join(folder, id));
    }
    expect(await complaints(folder)).toEqual([]);
  });
});
