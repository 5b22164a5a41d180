import { strict as assert } from "node:assert";
import type { CounterExample } from "@catalog-kit/fixtures";
import { ownPackages } from "../corpus/own-packages.ts";
import type { SchemaComponent } from "../model/types.ts";
import { shortJson } from "./short-json.ts";
import type { Step } from "./tour-guide.ts";

const { validators } = ownPackages;
const fixtures = ownPackages.fixtures as Readonly<Record<string, CallableFunction | undefined>>; // by their names

/** What can be shown of a schema: a value that is valid, and one that is nearly so. */
export function valueSteps({ names }: SchemaComponent): readonly Step[] {
  const build = (): unknown => fixtures[names.builder]?.(undefined, { seed: 1 });
  const all = (fixtures[names.counterExamples]?.() ?? []) as readonly CounterExample[];
  const wrong = all.find(({ violates }) => violates.path.length > 0) ?? all[0];
  const valid: Step = [
    `builds a ${names.type}, which passes its validator, and builds the same one again`,
    () => {
      const value = build();
      assert.deepEqual(validators[names.validator]?.validate(value).issues, undefined);
      assert.deepEqual(build(), value);
      return shortJson(value);
    },
  ];
  if (wrong === undefined) return [valid];
  const invalid: Step = [
    `refuses a ${names.type} that is wrong in one place, and says which`,
    () => {
      const [issue] = validators[names.validator]?.validate(wrong.value).issues ?? [];
      assert.ok(issue !== undefined, `${shortJson(wrong.value)} was accepted`);
      assert.equal(issue.keyword, wrong.violates.keyword);
      return issue.message;
    },
  ];
  return [valid, invalid];
}
