import { expect, test } from "vitest";
import { licenceFaults } from "./licences.ts";
import { dependencyFaults, type Manifest, type Named } from "./runtime-dependencies.ts";

const named: Named = { dependencies: ["./types", "openapi-fetch"], optionalPeers: ["msw"] };
const folders = new Map([["@any/types", "types"]]);
const sound: Manifest = {
  name: "@any/client",
  dependencies: { "@any/types": "workspace:^", "openapi-fetch": "1.0.0" },
  peerDependencies: { msw: "^3.0.0" },
  peerDependenciesMeta: { msw: { optional: true } },
};

const rows: readonly { what: string; given: Manifest; want: readonly string[] }[] = [
  { what: "nothing in a manifest that says what the table says", given: sound, want: [] },
  {
    what: "a dependency that nobody decided on",
    given: { ...sound, dependencies: { ...sound.dependencies, "left-pad": "1.0.0" } },
    want: ["the dependency left-pad is not in the table"],
  },
  {
    what: "an entry that is out of date",
    given: { ...sound, dependencies: { "@any/types": "workspace:^" } },
    want: ["the table names a dependency openapi-fetch that is gone"],
  },
  {
    what: "a peer that nobody decided on, and that everybody would have to install",
    given: { ...sound, peerDependencies: { msw: "^3.0.0", react: "*" } },
    want: ["the peer react is not in the table", "the peer react is not optional; say so in peerDependenciesMeta"],
  },
  {
    what: "an optional dependency",
    given: { ...sound, optionalDependencies: { fsevents: "*" } },
    want: ["fsevents is an optional dependency, which installs by surprise"],
  },
];

test.each(rows)("finds $what", ({ given, want }) => {
  expect(dependencyFaults(given, named, folders)).toEqual(want);
});

test.each([
  { licence: "MIT", isFine: true },
  { licence: "(MIT OR CC0-1.0)", isFine: true },
  { licence: "GPL-3.0-only", isFine: false },
  { licence: "(MIT AND GPL-3.0-only)", isFine: false },
  { licence: "(MIT AND GPL-3.0-only) OR AGPL-3.0-only", isFine: false },
  { licence: "Unknown", isFine: false },
  { licence: "SEE LICENSE IN LICENSE.md", isFine: false },
])("takes $licence: $isFine", ({ licence, isFine }) => {
  const faults = licenceFaults({ [licence]: [{ name: "a", versions: ["1.0.0"] }] });
  expect(faults).toEqual(isFine ? [] : [`a 1.0.0 has the licence ${licence}`]);
});
