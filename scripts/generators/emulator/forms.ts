import { docComment, identifier, literal } from "../../emit/code.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { Json, Operation, Parameter, SpecModel } from "../../model/types.ts";
import { operationPath } from "../fixtures/operations.ts";
import { hasRequestBuilder } from "../fixtures/planned-fixtures.ts";
import type { Generator } from "../generator.ts";

/** What a person fills in to call each operation: a table for the emulator's page alone. */
export const emulatorForms: Generator = (model) => {
  const built = model.operations.filter((operation) => hasRequestBuilder(model, operation));
  // Each is a constant, so that it is checked by itself: elements of a list are compared with each other first.
  const forms = model.operations.map((operation) => {
    return `const ${formName(operation)}: OperationForm = ${formOf(operation, model)};\n\n`;
  });
  return [
    {
      package: "fixtures",
      path: "emulator-forms.ts",
      generator: "emulator/forms.ts",
      imports: [
        { from: { kind: "runtime" }, names: ["OperationForm"], typeOnly: true },
        ...built.map((operation) => ({
          from: { kind: "file", path: operationPath(operation) } as const,
          names: [operation.names.requestBuilder],
        })),
      ],
      body: `${forms.join("")}${docComment(doc)}export const operationForms: readonly OperationForm[] = [${model.operations.map(formName).join(", ")}];`,
    },
  ];
};

const doc = "What a person fills in to call the operations of the document, in the emulator's page.";

function formName({ names }: Operation): string {
  return identifier(`${names.method}Form`);
}

function formOf(operation: Operation, model: SpecModel): string {
  const { id, summary, parameters, requestBody, names } = operation;
  const contentType = preferredMediaType(requestBody?.content ?? [])?.contentType;
  const builder = hasRequestBuilder(model, operation) ? `  buildRequest: ${identifier(names.requestBuilder)},\n` : "";
  return `{
  id: ${literal(id)},
${summary === undefined ? "" : `  summary: ${literal(summary)},\n`}  parameters: ${literal(parameters.map(field))},
${contentType === undefined ? "" : `  contentType: ${literal(contentType)},\n`}${builder}}`;
}

function field({ name, in: place, required, style, explode, contentType }: Parameter): Json {
  return { name, in: place, required, style, explode, ...(contentType === undefined ? {} : { contentType }) };
}
