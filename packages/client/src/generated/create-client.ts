// Generated from spec/openapi.yaml by scripts/generators/client/create-client.ts. Run "pnpm generate"; do not edit.

import type { ClientOptions } from "./options.ts";
import type { Operations } from "./operations.ts";
import type { paths } from "@catalog-kit/types";
import { api } from "./api.ts";
import { connect, type RawClient } from "../runtime/index.ts";

/** The API: its operations by name, and path by path through `raw`. */
export interface Client extends Operations {
  /**
   * The openapi-fetch client: results as values, middleware. Credentials, retries, time limits and the rules for
   * redirects hold here as well.
   */
  readonly raw: RawClient<paths>;
}

/**
 * Makes a client. Nothing is sent until an operation is called.
 *
 * @throws {OptionsError} `INVALID_OPTIONS`, if an option is missing, unknown, or cannot be used.
 */
export function createClient(options: ClientOptions = {}): Client {
  return connect<Client>(api, options);
}
