import { expect, test } from "vitest";
import { budgetsFor, measuredDoors, outdatedBudgets } from "./budgets.ts";

const doors = measuredDoors([
  { name: "@a/client", folder: "packages/client", types: "t.d.ts", code: "packages/client/a.js", peers: ["msw"] },
  { name: "@a/client/runtime", folder: "packages/client", types: "t.d.ts", code: "packages/client/b.js", peers: [] },
  { name: "@a/types", folder: "packages/types", types: "t.d.ts", code: undefined, peers: [] },
]);
const budgets = budgetsFor(
  doors,
  new Map([
    ["@a/client", 1000],
    ["@a/client/runtime", 99],
  ]),
);

test("a budget is the measured size and 5 % more, of every door that has code", () => {
  expect(budgets).toEqual([
    { name: "@a/client", path: "packages/client/a.js", import: "*", ignore: ["msw"], gzip: true, limit: "1050 B" },
    { name: "@a/client/runtime", path: "packages/client/b.js", import: "*", ignore: [], gzip: true, limit: "104 B" },
  ]);
});

test("a door without a size is no door of size nothing", () => {
  expect(() => budgetsFor(doors, new Map())).toThrow("no size of @a/client");
});

test.each([
  { what: "nothing where every door has its budget", given: budgets, want: [] },
  { what: "a door without a budget", given: budgets.slice(1), want: ["@a/client"] },
  {
    what: "a budget without a door",
    given: budgets.concat(budgets.map((budget) => ({ ...budget, name: "@a/old" }))),
    want: ["@a/old"],
  },
  {
    what: "a door that is measured in another way",
    given: budgets.map((budget) => ({ ...budget, ignore: [] })),
    want: ["@a/client"],
  },
])("finds $what", ({ given, want }) => {
  expect(outdatedBudgets(given, doors)).toEqual(want);
});
