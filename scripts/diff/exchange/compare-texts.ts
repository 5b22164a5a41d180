import { canonicalJson } from "../../model/canonical-json.ts";
import type { Example, Schema } from "../../model/types.ts";
import type { Flow } from "../change.ts";
import { report, type ExchangeScope } from "./exchange-scope.ts";

interface Described {
  readonly pointer: string;
  readonly description?: string;
}

/** What is said of a parameter, a body, a response or a header. */
export function compareText(scope: ExchangeScope, flow: Flow, base: Described, head: Described): void {
  if (base.description === head.description) return;
  const what = "The description changed.";
  report(scope, flow, { rule: "text-changed", what, base: base.pointer, head: head.pointer });
}

interface WithExamples {
  readonly pointer: string;
  readonly schema?: Schema;
  readonly examples: readonly Example[];
}

/** Examples beside a schema. Those of a component are exported by the fixtures, each by its name. */
export function compareMediaExamples(scope: ExchangeScope, flow: Flow, base: WithExamples, head: WithExamples): void {
  const places = { base: base.pointer, head: head.pointer };
  const names = new Set(head.examples.map(({ name }) => name));
  const lost = isExported(base) ? base.examples.filter(({ name }) => !names.has(name)) : [];
  for (const { name } of lost) {
    report(scope, flow, { rule: "exported-example-removed", what: `The example \`${name}\` is gone.`, ...places });
  }
  const before = base.examples.filter((example) => !lost.includes(example));
  if (textOf(before) === textOf(head.examples)) return;
  report(scope, flow, { rule: "media-examples-changed", what: "The examples changed.", ...places });
}

function textOf(examples: readonly Example[]): string {
  return examples
    .map(({ name, value }) => canonicalJson([name, value]))
    .sort()
    .join();
}

function isExported({ schema }: WithExamples): boolean {
  return (schema?.ref ?? schema)?.component !== undefined;
}
