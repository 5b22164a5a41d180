import type { RuleId } from "../rules/index.ts";

/**
 * Rules that no mutation is there for, since what they mean is our own choice or hangs on more than one place. Each is shown by
 * its example, as all rules are (`rules.test.ts`).
 */
export const onlyByExample: readonly RuleId[] = [
  "api-removed-without-deprecation", "path-parameter-renamed", "api-sunset-changed", "pagination-added",
  "pagination-removed", "pagination-items-changed", "pagination-changed", "request-parameter-serialization-changed",
  "request-body-preferred-media-type-changed", "encoding-changed", "response-media-type-added-with-known-body",
  "exported-example-removed", "media-examples-changed", "client-option-removed", "client-option-added",
  "server-variable-default-changed", "environment-variable-removed", "environment-variable-added",
  "api-schema-removed-after-sunset", "type-stated", "type-unstated", "binary-changed", "index-signature-added",
  "index-signature-removed", "pattern-property-added", "pattern-property-removed", "union-added", "union-removed",
  "fixture-words-changed",
]; // prettier-ignore
