import type { Header, MediaType, Response } from "../../model/types.ts";
import type { RuleId } from "../rules/index.ts";
import { compareMedia } from "./compare-request-body.ts";
import { compareText } from "./compare-texts.ts";
import { compareSchemas, report, schemaPair, type ExchangeScope } from "./exchange-scope.ts";
import { matchByKey } from "../match-by-key.ts";

/** The answers by status. */
export function compareResponses(scope: ExchangeScope): void {
  const { kept, gone, come } = matchByKey(scope.base.responses, scope.head.responses, ({ status }) => status);
  for (const { status, pointer } of gone) {
    const rule = isSuccess(status) ? "response-success-status-removed" : "response-non-success-status-removed";
    const what = `The response \`${status}\` is gone.`;
    report(scope, scope.response, { rule, what, base: pointer, head: scope.head.pointer });
  }
  for (const response of come) addedStatus(scope, response);
  for (const [before, after] of kept) compareResponse(scope, before, after);
}

function isSuccess(status: string): boolean {
  return status.startsWith("2");
}

function addedStatus(scope: ExchangeScope, response: Response): void {
  const { status, pointer } = response;
  const others = scope.base.responses.filter((other) => isSuccess(other.status) === isSuccess(status));
  const isKnown = hasKnownBody(scope, response, others);
  const what = `The response \`${status}\` is new.`;
  const tell = (rule: RuleId) => report(scope, scope.response, { rule, what, base: scope.base.pointer, head: pointer });
  if (isSuccess(status)) {
    return tell(isKnown ? "response-success-status-added-with-known-body" : "response-success-status-added");
  }
  // Without a documented failure the type of errors is `unknown`: a description can only say more.
  const isFirst = others.length === 0;
  tell(isKnown || isFirst ? "response-non-success-status-added" : "response-non-success-status-added-with-new-body");
}

/** Whether the union of bodies stays what it is: each body of the response is one of the others already. */
function hasKnownBody(scope: ExchangeScope, response: Response, others: readonly Response[]): boolean {
  if (response.content.length === 0) return others.some(({ content }) => content.length === 0);
  const known = others.flatMap(({ content }) => content);
  return response.content.every((media) => isAmong(scope, media, known));
}

function isAmong(scope: ExchangeScope, media: MediaType, known: readonly MediaType[]): boolean {
  return known.some((other) => {
    const isStated = (media.schema === undefined) === (other.schema === undefined);
    return isStated && scope.schemas.relationOf(schemaPair(scope.response, other, media)).size === 0;
  });
}

function compareResponse(scope: ExchangeScope, before: Response, after: Response): void {
  compareText(scope, scope.response, before, after);
  compareHeaders(scope, before, after);
  const { kept, gone, come } = matchByKey(before.content, after.content, ({ contentType }) => contentType);
  for (const { contentType, pointer } of gone) {
    const what = `The answer no longer comes as \`${contentType}\`.`;
    report(scope, scope.response, { rule: "response-media-type-removed", what, base: pointer, head: after.pointer });
  }
  for (const media of come) {
    const isKnown = isAmong(scope, media, before.content);
    const rule = isKnown ? "response-media-type-added-with-known-body" : "response-media-type-added";
    const what = `The answer may come as \`${media.contentType}\` as well.`;
    report(scope, scope.response, { rule, what, base: before.pointer, head: media.pointer });
  }
  for (const [base, head] of kept) compareMedia(scope, scope.response, base, head);
}

function compareHeaders(scope: ExchangeScope, before: Response, after: Response): void {
  const { kept, gone, come } = matchByKey(before.headers, after.headers, ({ name }) => name);
  for (const { name, pointer } of gone) {
    const what = `The header \`${name}\` is gone.`;
    report(scope, scope.response, { rule: "response-header-removed", what, base: pointer, head: after.pointer });
  }
  for (const { name, pointer } of come) {
    const what = `The header \`${name}\` is new.`;
    report(scope, scope.response, { rule: "new-response-header", what, base: before.pointer, head: pointer });
  }
  for (const [base, head] of kept) compareHeader(scope, base, head);
}

function compareHeader(scope: ExchangeScope, base: Header, head: Header): void {
  compareText(scope, scope.response, base, head);
  compareSchemas(scope, scope.response, base, head);
  if (base.required === head.required) return;
  const rule = head.required ? "response-header-became-required" : "response-header-became-optional";
  const what = `The header is ${head.required ? "always there" : "not always there"} now.`;
  report(scope, scope.response, { rule, what, base: base.pointer, head: head.pointer });
}
