import { docComment, identifier } from "../../emit/code.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { Operation, Response } from "../../model/types.ts";
import { contentType } from "./content-type.ts";
import { isAnyRequired, parameterObject, parametersIn } from "./parameter-types.ts";
import { seeTag } from "../../emit/see-tag.ts";
import { tagBlock } from "./schema-doc.ts";
import { plainType, undefinedType, union, unknownType, type TypeCode } from "./type-code.ts";
import type { Uses } from "./uses.ts";

/** `CreatePetRequest`, `...Response`, `...Error`: one operation in three types. */
export function operationTypes(operation: Operation, uses: Uses): string {
  const { names } = operation;
  return [
    `${docOf(operation, "What a call of `*` takes.")}${requestDeclaration(operation, uses)}`,
    `${docOf(operation, "The body that `*` answers with when it succeeds.")}export type ${identifier(names.responseType)} = ${uses.print(responseType(operation))};`,
    `${docOf(operation, "The bodies that the document knows for a failure of `*`.")}export type ${identifier(names.errorType)} = ${uses.print(errorType(operation))};`,
  ].join("\n\n");
}

/** The names that `operations.ts` exports for an operation. */
export function operationTypeNames({ names }: Operation): readonly string[] {
  return [names.requestType, names.responseType, names.errorType];
}

function docOf(operation: Operation, sentence: string): string {
  const route = `\`${operation.method.toUpperCase()} ${operation.path}\``;
  const deprecated = operation.deprecated === true ? "@deprecated" : undefined;
  return docComment(
    sentence.replace("`*`", () => route),
    tagBlock([deprecated, seeTag(operation.pointer)]),
  );
}

function requestDeclaration({ names, parameters, requestBody }: Operation, uses: Uses): string {
  const members = (["path", "query", "header", "cookie"] as const).flatMap((place) => {
    const found = parametersIn(parameters, place);
    return found.length === 0 ? [] : [`${place}${isAnyRequired(found) ? "" : "?"}: ${parameterObject(found, uses)};\n`];
  });
  const media = requestBody === undefined ? undefined : preferredMediaType(requestBody.content);
  if (requestBody !== undefined && media !== undefined) {
    const doc = docComment(requestBody.description);
    members.push(`${doc}body${requestBody.required ? "" : "?"}: ${uses.print(contentType(media, "write"))};\n`);
  }
  const name = identifier(names.requestType);
  if (members.length === 0) return `export type ${name} = { [key: string]: never };`;
  return `export interface ${name} {\n${members.join("")}}`;
}

/** Where no success is documented, `default` stands for it as well (OpenAPI 3.1, 4.8.16). */
function responseType({ responses }: Operation): TypeCode {
  const successes = responses.filter(isSuccess);
  const meant = successes.length > 0 ? successes : responses.filter((response) => response.status === "default");
  if (meant.every((response) => response.content.length === 0)) return plainType("void");
  return union(meant.flatMap(bodyTypes));
}

/** `unknown` where no failure is documented: one may happen all the same. */
function errorType({ responses }: Operation): TypeCode {
  const failures = responses.filter((response) => !isSuccess(response));
  return failures.length === 0 ? unknownType : union(failures.flatMap(bodyTypes));
}

function isSuccess({ status }: Response): boolean {
  return status.startsWith("2");
}

function bodyTypes({ content }: Response): readonly TypeCode[] {
  const media = preferredMediaType(content);
  return media === undefined ? [undefinedType] : [contentType(media, "read")];
}
