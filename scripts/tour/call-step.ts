import { strict as assert } from "node:assert";
import { credentials } from "../corpus/credentials.ts";
import { ownPackages } from "../corpus/own-packages.ts";
import { easiestFirst } from "../model/easiest-first.ts";
import type { Operation, SpecModel } from "../model/types.ts";
import { shortJson } from "./short-json.ts";
import type { Step } from "./tour-guide.ts";

/** A call that goes well, of the operation that needs the least. */
export function callStep(model: SpecModel, baseUrl: string): Step {
  const client = ownPackages.client.createClient({ ...credentials(model), baseUrl });
  const attempt = async ({ id, method, path, names }: Operation): Promise<readonly string[] | undefined> => {
    const request = ownPackages.fixtures[names.requestBuilder]?.(undefined, { seed: 1 });
    try {
      const data = await client[names.method]?.(request);
      return [`${id}: ${method.toUpperCase()} ${path}`, data instanceof Blob ? `${data.size} bytes` : shortJson(data)];
    } catch (error) {
      // An answer too, such as that nothing is there yet; another operation may have more to show.
      if (!ownPackages.client.isApiError(error)) throw error;
      return undefined;
    }
  };
  return [
    "calls an operation by its name, with a request that was built",
    async () => {
      for (const operation of easiestFirst(model)) {
        const told = await attempt(operation);
        if (told !== undefined) return told;
      }
      return assert.fail("no operation answered with success");
    },
  ];
}
