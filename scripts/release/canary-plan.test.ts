import { expect, test } from "vitest";
import { canaryReleases, type PlannedRelease } from "./canary-plan.ts";

const canary: PlannedRelease = { kind: "publish", name: "@a/types", version: "0.0.0-canary-20261126020000" };
const tagged: PlannedRelease = { kind: "tag-only", name: "@a/client", version: "1.0.0" };

test("tells the snapshots that would be published", () => {
  expect(canaryReleases({ plan: [[canary], [tagged]] })).toEqual(["@a/types@0.0.0-canary-20261126020000"]);
});

test.each([
  { what: "nothing to publish", given: [], want: "pnpm changeset" },
  { what: "only tags to set", given: [tagged], want: "pnpm changeset" },
  {
    what: "a release that npm does not have yet",
    given: [canary, { ...canary, version: "1.0.0" }],
    want: "@a/types@1.0.0 is not published yet",
  },
])("refuses $what", ({ given, want }) => {
  expect(() => canaryReleases({ plan: [given] })).toThrow(want);
});
