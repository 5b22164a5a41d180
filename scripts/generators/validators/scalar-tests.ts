import { literal } from "../../emit/code.ts";
import type { Json, JsonType, Schema } from "../../model/types.ts";
import { and, atom, equal, not, or, type Bool } from "./bool.ts";
import { isScalar } from "./listings.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { constantName } from "./value-rules.ts";
import { kindOfType, type Kind } from "./value-kinds.ts";

/** That a value is of a kind, in a form that narrows its type. */
export function kindTest(kind: Kind, v: string): Bool {
  switch (kind) {
    case "array":
      return atom(`Array.isArray(${v})`);
    case "null":
      return equal(v, "null");
    case "object":
      return and([equal(`typeof ${v}`, '"object"'), not(equal(v, "null")), not(kindTest("array", v))]);
    default:
      return equal(`typeof ${v}`, literal(kind));
  }
}

/** That a value is of one of the types. NaN and the infinities are no numbers: JSON has none of them. */
export function typeTest(types: readonly JsonType[], v: string): Bool {
  const isWhole = types.includes("integer") && !types.includes("number");
  const kinds = [...new Set(types.map(kindOfType))];
  return or(
    kinds.map((kind) =>
      kind === "number"
        ? and([kindTest(kind, v), atom(`Number.${isWhole ? "isInteger" : "isFinite"}(${v})`)])
        : kindTest(kind, v),
    ),
  );
}

/**
 * A value whatever is known of it: where it has been compared with some texts before, the compiler refuses to compare it with
 * another, as a mistake.
 */
export function unnarrowed(v: string): string {
  return `(${v} as unknown)`;
}

/** A list longer than this is looked up in a set. */
const longestChain = 32;

/** That a value equals one of the listed: by `===` where they are scalars, deeply where they are not. */
export function valueTest(values: readonly Json[], v: string, schema: Schema, module: ModuleBuilder): Bool {
  const scalars = values.filter(isScalar);
  const others = values.filter((value) => !isScalar(value));
  const deep = others.map((value) =>
    atom(`${module.runtime("sameJson")}(${v}, ${valueConstant(value, schema, module)})`),
  );
  if (scalars.length <= longestChain) return or([...scalars.map((value) => equal(v, literal(value))), ...deep]);
  const code = `/* @__PURE__ */ new Set<unknown>(${literal(scalars)})`;
  return or([atom(`${module.constant(constantName(schema, "Set"), code)}.has(${v})`), ...deep]);
}

export function valueConstant(value: Json, schema: Schema, module: ModuleBuilder): string {
  const type = Array.isArray(value) ? "readonly unknown[]" : "unknown";
  return module.constant(constantName(schema, "Value"), literal(value), type);
}
