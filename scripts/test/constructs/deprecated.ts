import type { Old, OldOperationRequest } from "#types";
import { createClient } from "#client";
import { createEmulator } from "#emulator";
import { type Behaviour, same } from "../same.ts";

const old: Old = { gone: "a", kept: "b" };
const request: OldOperationRequest = { query: { old: "a" } };

export const behaviour: Behaviour = {
  "what is deprecated goes on working": async () => {
    const answer = await createClient({ fetch: createEmulator().fetch }).oldOperation(request);
    same([typeof answer, old.kept], ["object", "b"]);
  },
};
