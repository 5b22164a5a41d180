import type { Import } from "../../emit/source-file.ts";
import { pascalCase } from "../../model/word-case.ts";
import type { Direction, Schema } from "../../model/types.ts";
import { subjectOf } from "./function-key.ts";
import { JsonSchemaCode } from "./json-schema-code.ts";
import { componentPath, ModuleBuilder } from "./module-builder.ts";
import { importSpecifier, ModuleNames } from "./module-names.ts";
import { plainTarget } from "./plain-reference.ts";
import { acceptsFunction, collectFunction, withOwedFunctions } from "./write-functions.ts";

/** Code of a validator for a module that is not a schema's own, such as an operation's. */
export interface ValidatorSource {
  /** Statements to put at the top level of the module, before `reference` is used; empty for a component's validator. */
  readonly code: string;
  readonly imports: readonly Import[];
  /** The expression by which the validator is reached: the name of a constant. */
  readonly reference: string;
  /** The two functions that it is made of. */
  readonly checks: CheckNames;
}

export interface CheckNames {
  readonly is: string;
  readonly collect: string;
  /** The generated file that exports them, where that is another one. */
  readonly path?: string;
}

export interface ValidatorSourceOptions {
  /** What the validator guards, as TypeScript; its imports are the caller's. Default `unknown`. */
  readonly type?: string;
  /** The names taken in the module; share one among all validators of a module, so that they do not collide. */
  readonly names?: ModuleNames;
}

/**
 * The validator of any schema of the model, or of one put together from its schemas (the parameters of an operation).
 * A component, or a plain reference to one, is that component's own validator.
 *
 * @param name - What to call it, in camelCase, such as `createPetQuery`.
 */
export function validatorSource(
  schema: Schema,
  direction: Direction,
  name: string,
  options: ValidatorSourceOptions = {},
): ValidatorSource {
  const { component } = referenceTarget(schema);
  if (component !== undefined) {
    const { names = new ModuleNames() } = options;
    const { validator, inputValidator, guard, inputGuard } = component.names;
    const exported = direction === "write" ? inputValidator : validator;
    const path = componentPath(component);
    const is = direction === "write" ? inputGuard : guard;
    const checks = { is, collect: component.inner[direction].collect, path };
    const reference = names.importAs(path, exported);
    const imports = [{ from: { kind: "file", path }, names: [importSpecifier(exported, reference)] }] as const;
    return { code: "", imports, reference, checks };
  }
  return ownValidator(schema, direction, name, options);
}

function ownValidator(
  schema: Schema,
  direction: Direction,
  name: string,
  { type = "unknown", names = new ModuleNames() }: ValidatorSourceOptions,
): ValidatorSource {
  const base = pascalCase(name);
  const module = new ModuleBuilder({ names, prefix: base });
  const subject = subjectOf(schema, direction);
  const functions = { accepts: names.take(`accepts${base}`), collect: names.take(`collect${base}`) };
  const guard = names.take(`is${base}`);
  const reference = names.take(`${name}Validator`);
  module.own(subject, functions);
  const jsonSchemas = new JsonSchemaCode(module);
  const jsonSchema = jsonSchemas.constant(schema, direction, `${name}JsonSchema`);
  const own = [acceptsFunction(subject, module), collectFunction(subject, module)];
  const code = withOwedFunctions(own, module);
  const face = `const ${guard} = /* @__PURE__ */ ${module.runtime("guardOf")}<${type}>(${functions.accepts});

const ${reference}: ${module.runtimeType("Validator")}<${type}> = /* @__PURE__ */ ${module.runtime("createValidator")}({
  is: ${guard},
  collect: ${functions.collect},
  jsonSchema: ${jsonSchema},
});`;
  const body = [module.constants(code.join("\n")), jsonSchemas.code, face, ...code]
    .filter((part) => part !== "")
    .join("\n\n");
  return { code: body, imports: module.imports(body), reference, checks: { is: guard, collect: functions.collect } };
}

/** Through references to references, down to the first component. */
function referenceTarget(schema: Schema): Schema {
  const target = plainTarget(schema);
  return target === schema || target.component !== undefined ? target : referenceTarget(target);
}
