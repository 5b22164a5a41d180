import { createClient } from "#client";
import { createEmulator } from "#emulator";
import { buildSizes } from "#fixtures";
import type { Sizes } from "#types";
import { sizesValidator } from "#validators";
import { type Behaviour, same, wrongMembers } from "../same.ts";

const texts = {
  withLength: "s",
  withNot: "s",
  withConst: "s",
  withUnion: "s",
  withLengths: "s",
  withCondition: "s",
  ofTwo: "s",
  besideReference: "s",
} as const satisfies Sizes;
const names = Object.keys(texts);

export const behaviour: Behaviour = {
  "what stands beside an enum counts as well": () => {
    same([sizesValidator.is({ ...texts, ofNumbers: 2 }), sizesValidator.is(buildSizes())], [true, true]);
    const refused = Object.fromEntries(names.map((name) => [name, "xl"]));
    same(wrongMembers(sizesValidator.validate({ ...refused, ofNumbers: 3 })), [...names, "ofNumbers"]);
  },
  "the emulator answers with listed values": async () => {
    same(sizesValidator.is(await createClient({ fetch: createEmulator().fetch }).getSizes()), true);
  },
};
