import type { Operation } from "../../model/types.ts";
import { matchByKey } from "../match-by-key.ts";

/**
 * The operations of two documents by what a request to them looks like: method and path, whatever the parameters in the
 * path are called. An id is only a name.
 */
export function matchOperations(base: readonly Operation[], head: readonly Operation[]) {
  return matchByKey(base, head, ({ method, path }) => `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`);
}
