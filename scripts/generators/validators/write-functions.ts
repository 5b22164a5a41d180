import { asFunctionBody } from "./steps.ts";
import { listedCall } from "./collect-listed.ts";
import { recordCall } from "./collect-record.ts";
import { collectStatements } from "./collect-schema.ts";
import type { Subject } from "./function-key.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { repeatsChecks } from "./repeated-checks.ts";
import { refuseSameValueCycle } from "./same-value-cycle.ts";
import { schemaSteps } from "./schema-steps.ts";
import { functionScope } from "./scope.ts";
import { usedNames, usesName } from "./uses-name.ts";

/** `function acceptsPet(value: unknown): boolean`: whether a value is valid, without allocating where it is. */
export function acceptsFunction(subject: Subject, module: ModuleBuilder): string {
  refuseSameValueCycle(subject.schema);
  const name = module.accepts(subject);
  const scope = functionScope(subject, module, ["value"]);
  const body = asFunctionBody(schemaSteps(subject.schema, "value", scope));
  if (!isRemembered(subject)) return guard(name, body);
  const check = module.names.take(`${name}Anew`);
  return `${guard(name, `return ${module.runtime("checkOnce")}(${check}, value);`)}\n\n${guard(check, body)}`;
}

/** Every cycle of references leads through a component. */
function isRemembered({ schema }: Subject): boolean {
  return schema.component !== undefined && repeatsChecks(schema);
}

function guard(name: string, body: string): string {
  return `function ${name}(${parameter("value", body)}: unknown): boolean {\n${body}\n}`;
}

/** `function collectPet(value: unknown, report: Report): void`: all that is wrong with a value. */
export function collectFunction(subject: Subject, module: ModuleBuilder): string {
  const name = module.collect(subject);
  const scope = functionScope(subject, module, ["value", "report"]);
  const { schema } = subject;
  const body =
    recordCall(schema, "value", scope) ??
    listedCall(schema, "value", scope) ??
    collectStatements(schema, "value", "undefined", scope);
  // Of what is valid, or can be told no more, nothing is looked at: there may be twice as many ways to it with each level.
  const early = isRemembered(subject) ? `if (report.isFull || ${module.accepts(subject)}(value)) return;\n` : "";
  const text = early + body;
  const parameters = `${parameter("value", text)}: unknown, ${parameter("report", text)}: ${module.runtimeType("Report")}`;
  return `function ${name}(${parameters}): void {\n${text}\n}`;
}

/** `code` followed by the functions of the module that it needs, and by those that they need. */
export function withOwedFunctions(code: readonly string[], module: ModuleBuilder): readonly string[] {
  const owed = new Map<string, string>();
  for (let next = module.nextOwed(); next !== undefined; next = module.nextOwed()) {
    const { kind, subject } = next;
    const name = kind === "accepts" ? module.accepts(subject) : module.collect(subject);
    owed.set(name, (kind === "accepts" ? acceptsFunction : collectFunction)(subject, module));
  }
  if (owed.size === 0) return code;
  // A condition that was tried and then printed in another form may have asked for more than is called.
  const missing = new Set(owed.keys());
  const queue = [...code];
  for (let part = queue.pop(); part !== undefined; part = queue.pop()) {
    for (const name of usedNames(`${part}\n${module.constants(part)}`, missing)) {
      missing.delete(name);
      queue.push(owed.get(name) as string); // one of its keys
    }
  }
  return [...code, ...[...owed].filter(([name]) => !missing.has(name)).map(([, text]) => text)];
}

/** A schema that allows everything has no use for its parameters. */
function parameter(name: string, body: string): string {
  return usesName(body, name) ? name : `_${name}`;
}
