import { expect, test } from "vitest";
import { noEffects, type Change, type Effects } from "../change.ts";
import { withoutRepetition, type Observation, type Testimony } from "./testimony.ts";
import { verdict } from "./verdict.ts";

const pet = "#/components/schemas/Pet";

function change(effects: Partial<Effects>, pointer = `${pet}/properties/name`): Change {
  const pointers = { base: pointer, head: pointer };
  const texts = { rule: "some-rule", fingerprint: "f", place: "Pet.name", what: "It changed.", why: "Because." };
  return { ...texts, pointers, flows: ["request"], operations: [], effects: { ...noEffects, ...effects } };
}

function observation(effects: Partial<Effects>, more: Partial<Observation> = {}): Observation {
  const where = { place: "Pet in a request", at: "name", pointer: pet, within: [pet] };
  return { ...where, what: "A value that was valid is refused.", effects: { ...noEffects, ...effects }, ...more };
}

const samples = (...observations: readonly Observation[]): Testimony => ({ witness: "samples", observations });

test("takes for each package the highest that rules and witnesses ask for", () => {
  const heard: readonly Testimony[] = [
    { witness: "types", observations: [observation({ types: "major", client: "major" })] },
    samples(observation({ validators: "minor" })),
  ];
  const { effects } = verdict([change({ types: "patch", client: "patch", validators: "major" })], heard);
  expect(effects).toEqual({ types: "major", client: "major", validators: "major", fixtures: "none" });
});

const rows = [
  { title: "a break that no rule names", changes: [], want: ["missed samples validators"] },
  {
    title: "a break that a rule names too low",
    changes: [change({ validators: "patch" })],
    want: ["missed samples validators"],
  },
  {
    title: "a break that only a rule for another place is high enough for",
    changes: [change({ validators: "major" }, "#/components/schemas/Petition")],
    want: ["missed samples validators", "unconfirmed samples validators"],
  },
  { title: "nothing where a rule says the same", changes: [change({ validators: "major" })], want: [] },
] as const;

test.each(rows)("reports $title", ({ changes, want }) => {
  const { contradictions } = verdict(changes, [samples(observation({ validators: "major" }))]);
  expect(contradictions.map(({ kind, witness, packages }) => `${kind} ${witness} ${packages.join()}`)).toEqual(want);
});

test("reports a major version for which nothing was found, unless the witness had a reserve", () => {
  const changes = [change({ types: "major", validators: "major", fixtures: "major" })];
  const kinds = (heard: readonly Testimony[]) =>
    verdict(changes, heard).contradictions.map(
      ({ kind, witness, packages }) => `${kind} ${witness} ${packages.join()}`,
    );
  expect(kinds([samples(), { witness: "types", observations: [] }])).toEqual([
    "unconfirmed samples validators",
    "unconfirmed types types",
  ]);
  expect(kinds([{ ...samples(), reserve: "There was no time." }])).toEqual([]);
});

test("finds the rule for what a path says for all of its operations", () => {
  const seen = observation({ validators: "major" }, { within: ["#/paths/~1pets/get"] });
  const shared = change({ validators: "major" }, "#/paths/~1pets/parameters/0");
  expect(verdict([shared], [samples(seen)]).contradictions).toEqual([]);
  expect(
    verdict([change({ validators: "major" }, "#/paths/~1pe/parameters/0")], [samples(seen)]).contradictions,
  ).toHaveLength(2);
});

test("tells once what is seen again in everything around it", () => {
  const inner = observation({ types: "major" });
  const around = {
    place: "Owner",
    at: "pet.name",
    pointer: "#/components/schemas/Owner",
    within: ["#/components/schemas/Owner", pet],
  };
  const rows: readonly (readonly [Observation, number])[] = [
    [observation({ types: "major" }, around), 1],
    [observation({ types: "major" }, { ...around, at: "surname" }), 2],
    [observation({ types: "major" }, { ...around, what: "Another reason." }), 2],
    [observation({ types: "major" }, { ...around, within: ["#/components/schemas/Owner"] }), 2],
    [observation({ types: "major", client: "major" }, around), 2],
  ];
  expect(rows.map(([outer]) => withoutRepetition([inner, outer]).length)).toEqual(rows.map(([, count]) => count));
});
