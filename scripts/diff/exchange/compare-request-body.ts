import { canonicalJson } from "../../model/canonical-json.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { MediaType, RequestBody } from "../../model/types.ts";
import type { Flow } from "../change.ts";
import { compareMediaExamples, compareText } from "./compare-texts.ts";
import { compareSchemas, report, schemaPair, type ExchangeScope } from "./exchange-scope.ts";
import { matchByKey } from "../match-by-key.ts";

/** The body of the request, and in which media types it can be sent. */
export function compareRequestBody(scope: ExchangeScope): void {
  const [before, after] = [scope.base.requestBody, scope.head.requestBody];
  const places = { base: before?.pointer ?? scope.base.pointer, head: after?.pointer ?? scope.head.pointer };
  if (before !== undefined && after !== undefined) return compareBodies(scope, before, after);
  if (after !== undefined) {
    const rule = after.required ? "new-required-request-body" : "new-optional-request-body";
    const what = `A body that is ${after.required ? "required" : "optional"} is new.`;
    report(scope, scope.request, { rule, what, ...places });
  }
  if (before === undefined) return;
  report(scope, scope.request, { rule: "request-body-removed", what: "It has no body any more.", ...places });
}

function compareBodies(scope: ExchangeScope, before: RequestBody, after: RequestBody): void {
  const places = { base: before.pointer, head: after.pointer };
  const flow = scope.request;
  if (before.required !== after.required) {
    const rule = after.required ? "request-body-became-required" : "request-body-became-optional";
    report(scope, flow, { rule, what: `The body is ${after.required ? "required" : "optional"} now.`, ...places });
  }
  compareText(scope, flow, before, after);
  const { kept, gone, come } = matchByKey(before.content, after.content, ({ contentType }) => contentType);
  for (const { contentType, pointer } of gone) {
    const what = `It can no longer be sent as \`${contentType}\`.`;
    report(scope, flow, { rule: "request-body-media-type-removed", what, base: pointer, head: after.pointer });
  }
  for (const { contentType, pointer } of come) {
    const what = `It can be sent as \`${contentType}\` as well.`;
    report(scope, flow, { rule: "request-body-media-type-added", what, base: before.pointer, head: pointer });
  }
  for (const [base, head] of kept) compareMedia(scope, flow, base, head);
  comparePreferred(scope, before, after);
}

/** What both know of one media type, in a request or a response. */
export function compareMedia(scope: ExchangeScope, flow: Flow, base: MediaType, head: MediaType): void {
  const encodings = [base, head].map(({ encoding }) => canonicalJson(Object.fromEntries([...encoding].map(asJson))));
  if (encodings[0] !== encodings[1]) {
    const what = "How its parts are written (`encoding`) changed.";
    report(scope, flow, { rule: "encoding-changed", what, base: base.pointer, head: head.pointer });
  }
  compareMediaExamples(scope, flow, base, head);
  compareSchemas(scope, flow, base, head);
}

function asJson([name, encoding]: readonly [string, object]) {
  return [name, { ...encoding }] as const;
}

/** The client sends one of the media types, and its type is what the request is typed by. */
function comparePreferred(scope: ExchangeScope, before: RequestBody, after: RequestBody): void {
  const [base, head] = [preferredMediaType(before.content), preferredMediaType(after.content)];
  if (base === undefined || head === undefined || base.contentType === head.contentType) return;
  if (scope.schemas.relationOf(schemaPair(scope.request, base, head)).size === 0) return;
  const what = `The client sends \`${head.contentType}\` where it sent \`${base.contentType}\`.`;
  const rule = "request-body-preferred-media-type-changed";
  report(scope, scope.request, { rule, what, base: base.pointer, head: head.pointer });
}
