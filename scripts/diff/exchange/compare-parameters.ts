import type { Parameter } from "../../model/types.ts";
import type { RuleId } from "../rules/index.ts";
import { compareMediaExamples, compareText } from "./compare-texts.ts";
import { compareSchemas, report, type ExchangeScope } from "./exchange-scope.ts";
import { matchByKey } from "../match-by-key.ts";

/** Parameters by place and name; those of a path by where they stand in it, as their names are not on the wire. */
export function compareParameters(scope: ExchangeScope): void {
  const { base, head, request } = scope;
  const { kept, gone, come } = matchByKey(
    base.parameters,
    head.parameters,
    ({ in: place, name }) => `${place} ${name}`,
  );
  const renamed = renamedInPath(scope, gone, come);
  for (const [before, after] of renamed) {
    const what = `The path parameter \`${before.name}\` is called \`${after.name}\` now.`;
    report(scope, request, { rule: "path-parameter-renamed", what, base: before.pointer, head: after.pointer });
  }
  for (const parameter of gone.filter((entry) => !renamed.some(([before]) => before === entry))) {
    const what = `The ${parameter.in} parameter \`${parameter.name}\` is gone.`;
    report(scope, request, { rule: "request-parameter-removed", what, base: parameter.pointer, head: head.pointer });
  }
  for (const parameter of come.filter((entry) => !renamed.some(([, after]) => after === entry))) {
    const rule = isRequired(parameter) ? "new-required-request-parameter" : "new-optional-request-parameter";
    const what = `The ${isRequired(parameter) ? "required" : "optional"} ${parameter.in} parameter \`${parameter.name}\` is new.`;
    report(scope, request, { rule, what, base: base.pointer, head: parameter.pointer });
  }
  for (const [before, after] of [...kept, ...renamed]) compareParameter(scope, before, after);
}

/** A path parameter is always required, whether the document says so or forgets it. */
function isRequired(parameter: Parameter): boolean {
  return parameter.required || parameter.in === "path";
}

/** Both paths are the same but for names, so that the parameters that are left over stand for one another in turn. */
function renamedInPath({ base, head }: ExchangeScope, gone: readonly Parameter[], come: readonly Parameter[]) {
  const inOrder = (pointer: string, parameters: readonly Parameter[]) => {
    const found = parameters.filter((parameter) => parameter.in === "path");
    return found.sort((a, b) => pointer.indexOf(`{${a.name}}`) - pointer.indexOf(`{${b.name}}`));
  };
  const after = inOrder(head.pointer, come);
  return inOrder(base.pointer, gone).flatMap((parameter, index) => {
    const other = after[index];
    return other === undefined ? [] : [[parameter, other] as const];
  });
}

function compareParameter(scope: ExchangeScope, before: Parameter, after: Parameter): void {
  const places = { base: before.pointer, head: after.pointer };
  const tell = (rule: RuleId, what: string) => report(scope, scope.request, { rule, what, ...places });
  if (isRequired(before) !== isRequired(after)) {
    const rule = isRequired(after) ? "request-parameter-became-required" : "request-parameter-became-optional";
    tell(rule, `It is ${isRequired(after) ? "required" : "optional"} now.`);
  }
  if (writing(before) !== writing(after)) {
    tell(
      "request-parameter-serialization-changed",
      `It was written as ${writing(before)} and is as ${writing(after)}.`,
    );
  }
  if (before.deprecated !== after.deprecated) {
    const rule = after.deprecated === true ? "request-parameter-deprecated" : "request-parameter-reactivated";
    tell(
      rule,
      `It is ${after.deprecated === true ? "" : "no longer "}deprecated${after.deprecated === true ? " now" : ""}.`,
    );
  }
  compareText(scope, scope.request, before, after);
  compareMediaExamples(scope, scope.request, before, after);
  compareSchemas(scope, scope.request, { schema: before.schema, pointer: before.pointer }, after);
}

/** How the value becomes text. */
function writing({ contentType, style, explode, allowReserved }: Parameter): string {
  if (contentType !== undefined) return `\`${contentType}\``;
  return `\`style: ${style}\`, \`explode: ${explode}\`${allowReserved ? ", `allowReserved`" : ""}`;
}
