import { docComment, literal, propertyKey } from "../../emit/code.ts";
import type { SourceFile } from "../../emit/source-file.ts";
import { isJson, preferredMediaType } from "../../model/preferred-media-type.ts";
import type { Example, Json, MediaType, Operation, Response, SpecModel } from "../../model/types.ts";
import { isValidExample } from "../fixtures/valid-example.ts";

const valuesDoc = "Each by its place in the document: many a response has the same.";
const examplesDoc =
  "The document's own examples of bodies: by operation, status and name, those that are what it says.";

export const examplesPath = "emulator-examples.ts";

/** `emulator-examples.ts`; nothing where the document has no examples. */
export function examplesFile({ operations }: SpecModel): readonly SourceFile[] {
  const withExamples = operations.filter(hasExamples);
  if (withExamples.length === 0) return [];
  const values = new Map(withExamples.flatMap(exampleEntries).map(({ pointer, value }) => [pointer, value]));
  const valueLines = [...values].map(([pointer, value]) => `${propertyKey(pointer)}: ${literal(value)},\n`);
  const types = withExamples.map(({ id }) => `readonly ${propertyKey(id)}: ResponseExamples;\n`);
  const entries = withExamples.map((operation) => `${propertyKey(operation.id)}: ${examplesCode(operation)},\n`);
  const body = `${docComment(valuesDoc)}const values: Readonly<Record<string, unknown>> = {
${valueLines.join("")}};

${docComment(examplesDoc)}export const examples: {
${types.join("")}} = {
${entries.join("")}};`;
  return [
    {
      package: "fixtures",
      path: examplesPath,
      generator: "emulator/response-examples.ts",
      imports: [{ from: { kind: "runtime" }, names: ["ResponseExamples"], typeOnly: true }],
      body,
    },
  ];
}

export function hasExamples(operation: Operation): boolean {
  return exampleEntries(operation).length > 0;
}

function exampleEntries({ responses }: Operation): readonly Example[] {
  return responses.flatMap(examplesOf);
}

function examplesCode({ responses }: Operation): string {
  const statuses = responses.flatMap((response) => {
    const entries = examplesOf(response).map(({ name, pointer }) => {
      return `${propertyKey(name)}: values[${literal(pointer)}]`;
    });
    return entries.length === 0 ? [] : [`${propertyKey(response.status)}: { ${entries.join(", ")} }`];
  });
  return `{ ${statuses.join(", ")} }`;
}

/** Those that can be sent, of the media type that is. */
function examplesOf({ content }: Response): readonly Example[] {
  const media = preferredMediaType(content);
  return media === undefined ? [] : media.examples.filter(({ value }) => isSendable(value, media));
}

function isSendable(value: Json, { contentType, schema }: MediaType): boolean {
  if (!isJson(contentType)) return typeof value === "string";
  return schema === undefined || isValidExample(schema, value, "read");
}
