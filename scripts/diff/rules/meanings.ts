/**
 * What it means to the packages that more or fewer values are valid. Requests and responses vary in opposite
 * directions: who sends is hurt by fewer values, who reads by more.
 */
import type { Bump, Flow } from "../change.ts";
import type { Meaning } from "./rule.ts";

export type ByFlow = Readonly<Record<Flow, Meaning>>;

/** The columns of the table: types and client go together unless something is the client's alone. */
export function meaning(types: Bump, validators: Bump, fixtures: Bump, why: string, client: Bump = types): Meaning {
  return { effects: { types, client, validators, fixtures }, why };
}

/** The same, whichever way the value travels. */
export function always(...columns: Parameters<typeof meaning>): ByFlow {
  return { request: meaning(...columns), response: meaning(...columns) };
}

/** What can be seen in the types. */
export const typed: Readonly<Record<"narrowed" | "widened" | "changed", ByFlow>> = {
  narrowed: {
    request: meaning("major", "major", "minor", "What could be sent no longer fits the type, and is refused."),
    response: meaning("minor", "minor", "minor", "What is answered stays within what was promised."),
  },
  widened: {
    request: meaning("minor", "minor", "minor", "More can be sent than before."),
    response: meaning("major", "minor", "minor", "Readers meet values that the type did not have."),
  },
  changed: {
    request: meaning("major", "major", "minor", "What could be sent no longer fits the type, and is refused."),
    response: meaning("major", "major", "minor", "Readers meet other values than the type had."),
  },
};

/** What the types do not show, and the validators check. */
export const checked: typeof typed = {
  narrowed: {
    request: meaning("patch", "major", "patch", "What passed may be refused; the types stay as they are."),
    response: meaning("patch", "minor", "patch", "What is answered stays within what was promised."),
  },
  widened: {
    request: meaning("patch", "minor", "patch", "More can be sent than before; the types stay as they are."),
    response: meaning("patch", "minor", "patch", "The check lets more pass; the types stay as they are."),
  },
  changed: {
    request: meaning("patch", "major", "patch", "What passed may be refused; the types stay as they are."),
    response: meaning("patch", "minor", "patch", "The check lets other values pass; the types stay as they are."),
  },
};

export const documentation: ByFlow = always("patch", "none", "none", "Only what people read changes.");
