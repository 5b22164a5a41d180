// Generated from spec/openapi.yaml by scripts/generators/client/options.ts. Run "pnpm generate"; do not edit.

import type { CommonClientOptions, Credential } from "../runtime/index.ts";

/** What a client needs to know. What is not given comes from the environment, where there is one. */
export interface ClientOptions extends CommonClientOptions {
  /**
   * Identifier of the workspace. The default is a placeholder and reaches nothing; always set your own.
   *
   * Default: the environment variable `CLINIA_WORKSPACE_ID`.
   */
  readonly workspaceId?: string | undefined;
  /**
   * API key of a service account. Each account has exactly one role (`admin` may do everything, `reader` may only
   * read), so a valid key can still lack the permission for an operation. Calls without a key are refused.
   *
   * Sent as the header `X-Clinia-API-Key`. `null` sends none, for where something on the way adds it.
   *
   * Default: the environment variable `CLINIA_API_KEY`.
   */
  readonly apiKey?: Credential | null | undefined;
}
