import { createClient } from "#client";
import { createEmulator } from "#emulator";
import { buildAlias, buildHolder, buildTreeAlias } from "#fixtures";
import type { GetBRequest, GetBResponse, Holder } from "#types";
import { aliasValidator, holderValidator, treeAliasValidator } from "#validators";
import { type Behaviour, type Same, same, wrongMembers } from "../same.ts";

const holder: Holder = {
  byPath: 1,
  anchored: true,
  byId: 2,
  local: "ab",
  encoded: "au lait",
  tree: { children: [{ children: [] }] },
};

export const behaviour: Behaviour = {
  "whatever way a reference is written, it leads to the same": () => {
    same([holderValidator.is(holder), holderValidator.is(buildHolder())], [true, true]);
    const wrong = { byPath: "1", anchored: 1, byId: 0, local: "abc", encoded: "noir", tree: { children: [1] } };
    same(wrongMembers(holderValidator.validate(wrong)), Object.keys(wrong));
  },
  "a parameter and a response of another path are there": async () => {
    const request: Same<GetBRequest["path"], { id: number }> = true;
    const answer: Same<GetBResponse, Holder> = true;
    const found = await createClient({ fetch: createEmulator().fetch }).getB({ path: { id: 1 } });
    same([request, answer, holderValidator.is(found)], [true, true, true]);
  },
  "a schema that is nothing but a reference has a builder of its own": () => {
    same([aliasValidator.is(buildAlias()), treeAliasValidator.is(buildTreeAlias())], [true, true]);
  },
};
