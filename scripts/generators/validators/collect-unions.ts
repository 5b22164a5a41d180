import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { sameValueParts } from "./absent-properties.ts";
import { not, or, print } from "./bool.ts";
import { branchCollector, collectBeside, lines } from "./collect-schema.ts";
import { branchesOf } from "./listings.ts";
import { propertyRead } from "./property-read.ts";
import { condition } from "./schema-steps.ts";
import type { Scope } from "./scope.ts";
import { kindTest } from "./scalar-tests.ts";
import { isSensitive, withoutValues } from "./sensitive.ts";
import { unionPlan, type TagCase } from "./union-plan.ts";
import { at } from "./value-rules.ts";

type Keyword = "anyOf" | "oneOf";

/** `anyOf` and `oneOf`, but for lists of values; the report's path leads to the value. */
export function collectUnions(schema: Schema, v: string, scope: Scope): string {
  const anyOf = branchesOf(schema, "anyOf");
  const oneOf = branchesOf(schema, "oneOf");
  return lines([
    anyOf === undefined ? "" : collectUnion(schema, anyOf, "anyOf", v, scope),
    oneOf === undefined ? "" : collectUnion(schema, oneOf, "oneOf", v, scope),
  ]);
}

function collectUnion(schema: Schema, branches: readonly Schema[], keyword: Keyword, v: string, scope: Scope): string {
  const plan = unionPlan(schema, branches, scope.direction);
  if (plan.kind === "tagged") return chosenBranch(schema, keyword, plan.property, plan.cases, v, scope);
  const matching = branches.map((branch) => condition(branch, v, scope, "beside"));
  const none = print(not(or(matching)));
  const noMatch = noBranch(schema, branches, keyword, v, scope);
  if (keyword === "anyOf" || plan.kind === "exclusive" || branches.length === 1) return `if (${none}) {\n${noMatch}\n}`;
  const local = scope.names.take("matches");
  const { module } = scope;
  const many = `${module.runtime("manyBranchesIssue")}(report, undefined, ${at(schema, "oneOf")}, ${local});`;
  const call = `const ${local} = ${module.runtime("trueIndexes")}([${matching.map(print).join(", ")}]);`;
  return `${call}\nif (${local}.length > 1) {\n${many}\n} else if (${local}.length === 0) {\n${noMatch}\n}`;
}

/** Why no branch fits: from the branch that the discriminator names, or from all of them. */
function noBranch(schema: Schema, branches: readonly Schema[], keyword: Keyword, v: string, scope: Scope): string {
  const { discriminator } = schema;
  // What is mapped and no branch says nothing: a value that matches it is not valid for that.
  const mapped = [...(discriminator?.mapping ?? [])].filter(([, target]) =>
    branches.some((branch) => branch === target || branch.ref === target),
  );
  if (discriminator !== undefined && mapped.length > 0) {
    const cases = mapped.map(([value, branch]) => ({ values: [value], branch }));
    return chosenBranch(schema, keyword, discriminator.propertyName, cases, v, scope);
  }
  const collectors = branches.map((branch) => branchCollector(branch, scope));
  const call = scope.module.runtime("noBranchIssue");
  return `${call}(report, ${v}, ${at(schema, keyword)}, ${literal(keyword)}, [${collectors.join(", ")}]);`;
}

function chosenBranch(
  schema: Schema,
  keyword: Keyword,
  property: string,
  cases: readonly TagCase[],
  v: string,
  scope: Scope,
): string {
  const { module } = scope;
  const tag = scope.names.take("tag");
  const read = propertyRead(v, property, module);
  const known = cases.map(({ values, branch }) => {
    const labels = values.map((value) => `case ${literal(value)}:`).join("\n");
    return `${labels}\n${lines([collectBeside(branch, v, scope), "break;"])}`;
  });
  const name = schema.discriminator?.propertyName === property ? "discriminator" : keyword;
  const allowed = literal(cases.flatMap(({ values }) => values));
  const unknown = `${module.runtime("tagIssue")}(report, ${v}, ${tag}, ${at(schema, name)}, ${literal(name)}, ${literal(property)}, ${allowed});`;
  const isSecret = cases.some(({ branch }) => isSensitiveProperty(branch, property));
  const refused = isSecret ? withoutValues(unknown) : unknown;
  const declaration = `const ${tag} = ${print(kindTest("object", v))} ? ${read} : undefined;`;
  return `${declaration}\nswitch (${tag}) {\n${known.join("\n")}\ndefault:\n${refused}\n}`;
}

function isSensitiveProperty(schema: Schema, name: string): boolean {
  const properties = [...sameValueParts(schema)].map((part) => part.properties?.get(name));
  return properties.some((property) => property !== undefined && isSensitive(property));
}
