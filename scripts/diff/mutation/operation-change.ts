import { own, type JsonObject } from "../../json/json.ts";
import type { Flow } from "../change.ts";
import { changeAt } from "./change-at.ts";
import type { There } from "./known-effects.ts";
import { bothWays, type Mutant, type Survey } from "./mutant.ts";

/** A change of one operation that users of the client call. */
export interface OperationChange {
  readonly name: string;
  /** How the operation is on either side; nothing where the change cannot be made. */
  readonly change: (operation: JsonObject, document: JsonObject) => readonly [JsonObject, JsonObject] | undefined;
  readonly effects: There;
}

/** What is asked is said as of a request: a change of an answer has one and the same meaning on both ways. */
const flows: ReadonlySet<Flow> = new Set(["request"]);

export function operationMutants({ document, operations }: Survey, rule: OperationChange): readonly Mutant[] {
  return operations.flatMap(({ pointer, operation, isCalledByApi }) => {
    const pair = isCalledByApi ? undefined : rule.change(operation, document);
    if (pair === undefined) return [];
    return bothWays({
      mutation: rule.name,
      pointer,
      position: own(operation, "requestBody") === undefined ? "an operation without a body" : "an operation",
      effects: rule.effects,
      flows,
      base: () => changeAt(document, pointer, () => pair[0]),
      head: () => changeAt(document, pointer, () => pair[1]),
    });
  });
}
