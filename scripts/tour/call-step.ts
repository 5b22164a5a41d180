import { strict as assert } from "node:assert";
import { credentials } from "../corpus/credentials.ts";
import { ownPackages } from "../corpus/own-packages.ts";
import type { Operation, SpecModel } from "../model/types.ts";
import { shortJson } from "./short-json.ts";
import type { Step } from "./tour-guide.ts";

/** A call that goes well, of the first operation that has one; where none has, the last failure that is documented. */
export function callStep(operations: readonly Operation[], model: SpecModel, baseUrl: string): Step {
  const { client, fixtures } = ownPackages;
  const api = client.createClient({ ...credentials(model), baseUrl });
  let failure: readonly string[] | undefined;
  const attempt = async (operation: Operation): Promise<readonly string[] | undefined> => {
    const { method, requestBuilder } = operation.names;
    try {
      const data = await api[method]?.(fixtures[requestBuilder]?.(undefined, { seed: 1 }));
      return [callOf(operation), data instanceof Blob ? `${data.size} bytes` : shortJson(data)];
    } catch (error) {
      // An answer too, such as that nothing is there yet; another operation may have more to show.
      if (client.isApiError(error)) failure = [callOf(operation), String(error)];
      return undefined;
    }
  };
  return [
    "calls an operation by its name, with a request that was built",
    async () => {
      for (const operation of operations) {
        const told = await attempt(operation);
        if (told !== undefined) return told;
      }
      return failure ?? assert.fail("no operation was answered");
    },
  ];
}

function callOf({ id, method, path }: Operation): string {
  return `${id}: ${method.toUpperCase()} ${path}`;
}
