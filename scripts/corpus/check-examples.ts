import { responseValidator } from "@catalog-kit/validators";
import { preferredMediaType } from "../model/preferred-media-type.ts";
import type { MediaType, SpecModel } from "../model/types.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import type { StageOutcome } from "./stage-outcome.ts";

interface Check {
  readonly where: string;
  readonly value: unknown;
  readonly validate: (value: unknown) => { readonly issues?: readonly { readonly message: string }[] | undefined };
}

/** The document's own examples of bodies and schemas. One that breaks its own schema is the document's fault. */
export function checkExamples(model: SpecModel, packages: GeneratedPackages): StageOutcome {
  const checks = [...bodyChecks(model, packages), ...schemaChecks(model, packages)];
  const remarks = checks.flatMap(({ where, value, validate }) => {
    const issue = validate(value).issues?.[0];
    return issue === undefined ? [] : [`${where}: ${issue.message}`];
  });
  return { done: checks.length - remarks.length, total: checks.length, errors: [], remarks };
}

function bodyChecks(model: SpecModel, { validators }: GeneratedPackages): readonly Check[] {
  return model.operations.flatMap((operation) => {
    const operationValidator = validators.operationValidators[operation.id];
    if (operationValidator === undefined) throw new Error(`No validator for the operation ${operation.id}.`);
    const request = examplesOf(operation.requestBody?.content ?? [], operationValidator.body);
    const answers = operation.responses.flatMap((response) =>
      examplesOf(response.content, responseValidator(operationValidator, Number(response.status) || 0)),
    );
    return [...request, ...answers];
  });
}

/** Of the media type that is checked; examples of others (XML, forms) are texts of their own kind. */
function examplesOf(
  content: readonly MediaType[],
  validator: { validate: Check["validate"] } | undefined,
): readonly Check[] {
  const media = preferredMediaType(content);
  if (media === undefined || validator === undefined || !media.contentType.includes("json")) return [];
  return media.examples.map(({ pointer, value }) => ({ where: pointer, value, validate: validator.validate }));
}

function schemaChecks(model: SpecModel, { validators }: GeneratedPackages): readonly Check[] {
  return model.schemas.flatMap(({ names, schema }) =>
    (schema.examples ?? []).map((value, index) => {
      const validator = validators[names.validator];
      if (validator === undefined) throw new Error(`No validator ${names.validator}.`);
      return { where: `${schema.pointer}/examples/${index}`, value, validate: validator.validate };
    }),
  );
}
