import { expect, test } from "vitest";
import { summary } from "./summary.ts";
import type { SyncedDocument } from "./sync-document.ts";

const synced: SyncedDocument = {
  before: { version: "1.0.0", hash: "aaa" },
  after: { version: "1.1.0", hash: "bbb" },
  changes: { added: ["a"], changed: ["b", "c"], removed: [], total: 3 },
};

test("says what changed, and what the plan says", () => {
  const text = summary("https://api.example/openapi.yaml", synced, "types: minor\n");
  expect(text).toContain("`https://api.example/openapi.yaml` has changed");
  expect(text).toContain("| version | `1.0.0` | `1.1.0` |");
  expect(text).toContain("1 added, 2 changed, 0 removed");
  expect(text).toContain("```text\ntypes: minor\n```");
  expect(text).not.toContain("forgotten");
});

test("asks for a changeset where there is no plan, and for a version where it is the same", () => {
  const text = summary("https://api.example", { ...synced, after: { version: "1.0.0", hash: "bbb" } }, undefined);
  expect(text).toContain("Add a changeset");
  expect(text).toContain("may have forgotten");
});

test("text of the document stays text", () => {
  const after = { version: "1`|\n@everyone [x](https://evil.example)", hash: "bbb" };
  const text = summary("https://api.example", { ...synced, after }, "```\n@everyone\n```");
  expect(text).toContain("| version | `1.0.0` | `1 @everyone [x](https://evil.example)` |");
  expect(text).toContain("````text\n```\n@everyone\n```\n````");
});
