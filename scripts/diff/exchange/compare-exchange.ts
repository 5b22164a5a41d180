import { compareParameters } from "./compare-parameters.ts";
import { compareRequestBody } from "./compare-request-body.ts";
import { compareResponses } from "./compare-responses.ts";
import type { ExchangeScope } from "./exchange-scope.ts";

/** Everything that goes to and fro in one call. */
export function compareExchange(scope: ExchangeScope): void {
  compareParameters(scope);
  compareRequestBody(scope);
  compareResponses(scope);
}
