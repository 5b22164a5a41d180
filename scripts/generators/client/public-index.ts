import type { Generator } from "../generator.ts";
import { errorExports } from "./errors.ts";

/** `index.ts`: what callers use of the generated part. The description stays inside. */
export const clientIndex: Generator = () => {
  const body = [
    `export { createClient, type Client } from "./create-client.ts";`,
    `export { ${errorExports.join(", ")} } from "./errors.ts";`,
    `export type { OperationErrors, Operations } from "./operations.ts";`,
    `export type { ClientOptions } from "./options.ts";`,
    `export { spec } from "./spec.ts";`,
  ].join("\n");
  return [{ package: "client", path: "index.ts", generator: "client/public-index.ts", imports: [], body }];
};
