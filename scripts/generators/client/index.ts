import type { Generator } from "../generator.ts";
import { clientApi } from "./api.ts";
import { clientCreateClient } from "./create-client.ts";
import { clientErrors } from "./errors.ts";
import { clientOperations } from "./operations.ts";
import { clientOptions } from "./options.ts";
import { clientIndex } from "./public-index.ts";

/** Everything that `@catalog-kit/client` has of its document, but for what all packages have. */
export const clientGenerators: readonly Generator[] = [
  clientApi,
  clientOperations,
  clientErrors,
  clientOptions,
  clientCreateClient,
  clientIndex,
];
