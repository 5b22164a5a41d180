import { expect, test } from "vitest";
import { bumpInVersion, raisedBy } from "./package-bumps.ts";

test.each([
  { bump: "major", version: "1.2.3", want: "major" },
  { bump: "major", version: "0.2.3", want: "minor" },
  { bump: "minor", version: "0.2.3", want: "minor" },
  { bump: "patch", version: "0.2.3", want: "patch" },
] as const)("$bump of $version is $want", ({ bump, version, want }) => {
  expect(bumpInVersion(bump, version)).toBe(want);
});

test.each([
  { released: "1.2.3", current: "1.2.3", want: "none" },
  { released: "1.2.3", current: "1.2.4", want: "patch" },
  { released: "1.2.3", current: "1.3.0", want: "minor" },
  { released: "1.2.3", current: "2.0.0", want: "major" },
  { released: "1.9.0", current: "1.10.0-canary.1", want: "minor" },
  { released: "2.0.0", current: "1.9.9", want: "none" },
] as const)("from $released to $current it has been raised by $want", ({ released, current, want }) => {
  expect(raisedBy(released, current)).toBe(want);
});
