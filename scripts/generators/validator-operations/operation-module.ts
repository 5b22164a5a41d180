import { docComment, identifier, literal, propertyKey } from "../../emit/code.ts";
import type { Import, SourceFile } from "../../emit/source-file.ts";
import type { Operation, Response } from "../../model/types.ts";
import { seeTag } from "../../emit/see-tag.ts";
import { readableContent } from "./body-kinds.ts";
import { ModuleValidators } from "./module-validators.ts";
import { jsonContent, operationTypes, partType, responseType, shapeAlias } from "./operation-types.ts";
import { partParameters, partSchema, places } from "./part-schema.ts";
import { requestBodyCode, type PartCode } from "./request-body.ts";
import { wireParameter } from "./wire-parameter.ts";

export function operationPath(operation: Operation): string {
  return `operations/${operation.names.file}.ts`;
}

/** `operations/create-pet.ts`: everything that the document says about one operation, as checks. */
export function operationModule(operation: Operation): SourceFile {
  const name = identifier(operation.names.validator);
  const validators = new ModuleValidators([
    name,
    shapeAlias,
    "operations",
    "createOperation",
    "RequestChecks",
    "ResponseChecks",
    "TypedOperationValidator",
    identifier(operation.names.requestChecks),
    identifier(operation.names.responseChecks),
  ]);
  const content = operation.requestBody === undefined ? [] : readableContent(operation.requestBody);
  const parts = places.map((place) => partCode(operation, place, validators));
  const requestBody = requestBodyCode(operation, content, validators);
  const responses = operation.responses.map((response) => responseValidator(operation, response, validators));
  const members = [
    `id: ${literal(operation.id)},\n`,
    `pointer: ${literal(operation.pointer)},\n`,
    `method: ${literal(operation.method.toUpperCase())},\n`,
    `pathTemplate: ${literal(operation.path)},\n`,
    ...parts.map((part) => part?.code ?? ""),
    requestBody?.code ?? "",
    `responses: {\n${responses.map(({ status, validator }) => `${status}: ${validator ?? "undefined"},\n`).join("")}},\n`,
  ];
  const checks = [...parts, requestBody].flatMap((part) => {
    return part?.validator === undefined ? [] : [`${part.name}: ${validators.checks(part.validator)},\n`];
  });
  const responseChecks = responses.map(({ status, validator }) => {
    return `${status}: ${validator === undefined ? "undefined" : validators.checks(validator)},\n`;
  });
  const body = [
    `type ${shapeAlias} = operations[${literal(operation.id)}];`,
    validators.code,
    `${operationDoc(operation)}export const ${name}: TypedOperationValidator<${operationTypes(operation, content)}> = /* @__PURE__ */ createOperation({\n${members.join("")}});`,
    `${docComment("What a request is checked by, for code that needs nothing else.")}export const ${identifier(operation.names.requestChecks)}: RequestChecks = {\n${checks.join("")}};`,
    `${docComment("What the bodies of responses are checked by, for code that needs nothing else.")}export const ${identifier(operation.names.responseChecks)}: ResponseChecks = {\n${responseChecks.join("")}};`,
  ];
  return {
    package: "validators",
    path: operationPath(operation),
    generator: "validator-operations/operation-module.ts",
    imports: [...ownImports, ...validators.imports],
    body: body.filter((part) => part !== "").join("\n\n"),
  };
}

const ownImports: readonly Import[] = [
  { from: { kind: "package", name: "types" }, names: ["operations"], typeOnly: true },
  { from: { kind: "runtime" }, names: ["createOperation"] },
  { from: { kind: "runtime" }, names: ["RequestChecks", "ResponseChecks", "TypedOperationValidator"], typeOnly: true },
];

function operationDoc({ method, path, summary, deprecated, pointer }: Operation): string {
  const route = `\`${method.toUpperCase()} ${path}\``;
  const tags = [...(deprecated === true ? ["@deprecated"] : []), seeTag(pointer)];
  return docComment(summary, `Checks the requests and responses of ${route}.`, tags.join("\n"));
}

function partCode(
  operation: Operation,
  place: (typeof places)[number],
  validators: ModuleValidators,
): PartCode | undefined {
  const schema = partSchema(operation, place);
  if (schema === undefined) return undefined;
  const name = `${operation.names.method}${place.charAt(0).toUpperCase()}${place.slice(1)}`;
  const validator = validators.add(schema, "write", name, `NonNullable<${partType(place)}>`);
  const parameters = partParameters(operation, place).map((parameter) => literal(wireParameter(parameter)));
  const code = `${place}: {\nvalidator: ${validator},\nparameters: [${parameters.join(", ")}],\n},\n`;
  return { name: place, code, validator };
}

interface ResponseCode {
  /** As a key. */
  readonly status: string;
  readonly validator?: string;
}

function responseValidator(operation: Operation, response: Response, validators: ModuleValidators): ResponseCode {
  const status = propertyKey(response.status);
  const media = jsonContent(response);
  if (media?.schema === undefined) return { status };
  const name = `${operation.names.method}Response${response.status.charAt(0).toUpperCase()}${response.status.slice(1)}`;
  return { status, validator: validators.add(media.schema, "read", name, responseType(response, media)) };
}
