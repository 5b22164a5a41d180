import { docComment, identifier, literal, propertyKey } from "../../emit/code.ts";
import type { Import, SourceFile } from "../../emit/source-file.ts";
import type { Operation } from "../../model/types.ts";
import { seeTag } from "../../emit/see-tag.ts";
import { readableContent } from "./body-kinds.ts";
import { ModuleValidators } from "./module-validators.ts";
import { jsonContent, operationTypes, partType, responseType, shapeAlias } from "./operation-types.ts";
import { partParameters, partSchema, places } from "./part-schema.ts";
import { requestBodyCode } from "./request-body.ts";
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
    "TypedOperationValidator",
  ]);
  const content = operation.requestBody === undefined ? [] : readableContent(operation.requestBody);
  const members = [
    `id: ${literal(operation.id)},\n`,
    `pointer: ${literal(operation.pointer)},\n`,
    `method: ${literal(operation.method.toUpperCase())},\n`,
    `pathTemplate: ${literal(operation.path)},\n`,
    ...places.map((place) => partCode(operation, place, validators)),
    requestBodyCode(operation, content, validators),
    `responses: {\n${responsesCode(operation, validators)}},\n`,
  ];
  const body = [
    `type ${shapeAlias} = operations[${literal(operation.id)}];`,
    validators.code,
    `${operationDoc(operation)}export const ${name}: TypedOperationValidator<${operationTypes(operation, content)}> = /* @__PURE__ */ createOperation({\n${members.join("")}});`,
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
  { from: { kind: "runtime" }, names: ["TypedOperationValidator"], typeOnly: true },
];

function operationDoc({ method, path, summary, deprecated, pointer }: Operation): string {
  const route = `\`${method.toUpperCase()} ${path}\``;
  const tags = [...(deprecated === true ? ["@deprecated"] : []), seeTag(pointer)];
  return docComment(summary, `Checks the requests and responses of ${route}.`, tags.join("\n"));
}

function partCode(operation: Operation, place: (typeof places)[number], validators: ModuleValidators): string {
  const schema = partSchema(operation, place);
  if (schema === undefined) return "";
  const name = `${operation.names.method}${place.charAt(0).toUpperCase()}${place.slice(1)}`;
  const validator = validators.add(schema, "write", name, `NonNullable<${partType(place)}>`);
  const parameters = partParameters(operation, place).map((parameter) => literal(wireParameter(parameter)));
  return `${place}: {\nvalidator: ${validator},\nparameters: [${parameters.join(", ")}],\n},\n`;
}

function responsesCode(operation: Operation, validators: ModuleValidators): string {
  const lines = operation.responses.map((response) => {
    const media = jsonContent(response);
    if (media?.schema === undefined) return `${propertyKey(response.status)}: undefined,\n`;
    const name = `${operation.names.method}Response${response.status.charAt(0).toUpperCase()}${response.status.slice(1)}`;
    const validator = validators.add(media.schema, "read", name, responseType(response, media));
    return `${propertyKey(response.status)}: ${validator},\n`;
  });
  return lines.join("");
}
