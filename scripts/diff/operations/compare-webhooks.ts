import type { WebhookOperation } from "../../model/types.ts";
import { compareExchange } from "../exchange/compare-exchange.ts";
import { matchByKey } from "../match-by-key.ts";
import type { DiffScope } from "../diff-scope.ts";

/** What the API calls at its clients. They read the request and write the response: the other way round. */
export function compareWebhooks(
  { schemas, log }: DiffScope,
  base: readonly WebhookOperation[],
  head: readonly WebhookOperation[],
): void {
  const { kept, gone, come } = matchByKey(base, head, ({ key, method }) => `${method} ${key}`);
  const met = { flow: "response", operations: [] } as const;
  for (const { pointer } of gone) {
    log.add({ rule: "webhook-removed", what: "The API no longer calls it.", base: pointer }, met);
  }
  for (const { pointer } of come) log.add({ rule: "webhook-added", what: "The API calls it now.", head: pointer }, met);
  const ways = { request: "response", response: "request" } as const;
  for (const [before, after] of kept) {
    compareExchange({ base: before, head: after, ...ways, operation: undefined, schemas, log });
  }
}
