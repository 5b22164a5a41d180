/**
 * Every construct of OpenAPI, one small document each in `constructs/`, beside a program that says what is to come of it:
 * generated without a warning that it does not expect, compiled strictly with its program, and behaving as this says.
 */
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { tryConstructs, type ConstructReport } from "./construct-tools/try-constructs.ts";

const folder = fileURLToPath(new URL("constructs", import.meta.url));
const names = readdirSync(folder).flatMap((file) => /^(.*)\.yaml$/.exec(file)?.[1] ?? []);

let reports: ReadonlyMap<string, ConstructReport>;

beforeAll(async () => {
  reports = await tryConstructs(folder, names);
});

test.for(names)("%s are as their program says", (name) => {
  const { complaints = [], warnings, program } = reports.get(name) ?? {};
  expect(complaints).toEqual([]);
  expect(program?.broken).toEqual([]);
  expect(program?.held).toBeGreaterThan(0);
  expect(warnings).toEqual(program?.warnings.toSorted());
});
