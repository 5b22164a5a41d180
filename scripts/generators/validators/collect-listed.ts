import { literal } from "../../emit/code.ts";
import type { Schema } from "../../model/types.ts";
import { annotations } from "./plain-reference.ts";
import { isScalar, valueConstant } from "./scalar-tests.ts";
import type { Scope } from "./scope.ts";

const listedKeywords: ReadonlySet<string> = new Set(["type", "enum", "component"]);

/** The call that collects for a list of scalars of one type, which most `enum`s are. Undefined for any other schema. */
export function listedCall(schema: Schema, v: string, scope: Scope): string | undefined {
  const { type, enum: values } = schema;
  if (type?.length !== 1 || values === undefined) return undefined;
  if (!Object.keys(schema).every((keyword) => listedKeywords.has(keyword) || annotations.has(keyword)))
    return undefined;
  if (!values.every(isScalar)) return undefined;
  const call = scope.module.runtime("collectListed");
  const list = valueConstant([...values], schema, scope.module);
  return `${call}(${v}, report, ${literal(schema.pointer)}, ${literal(type.join())}, ${list});`;
}
