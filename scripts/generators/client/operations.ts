import { docComment, identifier, propertyKey } from "../../emit/code.ts";
import type { Import } from "../../emit/source-file.ts";
import type { Operation } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { seeTag } from "../../emit/see-tag.ts";
import { tagBlock } from "../types/schema-doc.ts";
import { usedRoots } from "./body-type.ts";
import { responseKind } from "./outcomes.ts";
import { errorTypeNames, errorUnion } from "./error-union.ts";
import { itemType } from "./pagination-types.ts";

/** `operations.ts`: the methods of the client, and the errors that each of them may reject with. */
export const clientOperations: Generator = ({ operations }) => {
  const methods = operations.map((operation) => ({ doc: methodDoc(operation), type: methodType(operation) }));
  const errors = operations.map((operation) => `${propertyKey(operation.id)}: ${errorUnion(operation)};\n`);
  const body = `${docComment("The operations by their names.")}export interface Operations {
${methods.map(({ doc, type }) => `${doc}${type};\n`).join("")}}

${docComment(
  "What the API answers with where a call does not succeed, by operation: see `isApiError()`.",
)}export interface OperationErrors {
${errors.join("")}}`;
  const imports = importsOf(operations, [...methods.map(({ type }) => type), ...errors]);
  return [{ package: "client", path: "operations.ts", generator: "client/operations.ts", imports, body }];
};

/** @param code - The types, without the text of the document: words in it are no uses. */
function importsOf(operations: readonly Operation[], code: readonly string[]): readonly Import[] {
  const words = new Set(code.flatMap((text) => text.match(/[\p{ID_Continue}$]+/gu) ?? []));
  const runtime = ["Call", "CallOptions", "PagedCall", "PagedCallOptions", ...errorTypeNames];
  const types = operations.flatMap(({ names }) => [names.requestType, names.responseType]);
  return [
    { from: { kind: "runtime" }, names: runtime.filter((name) => words.has(name)), typeOnly: true },
    {
      from: { kind: "package", name: "types" },
      names: [...types.filter((name) => words.has(name)), ...usedRoots(code)],
      typeOnly: true,
    },
  ];
}

function methodDoc({ summary, description, deprecated, method, path, pointer }: Operation): string {
  const tags = [deprecated === true ? "@deprecated" : undefined, seeTag(pointer)];
  return docComment(summary, description, `\`${method.toUpperCase()} ${path}\``, tagBlock(tags));
}

function methodType(operation: Operation): string {
  const { names, pagination } = operation;
  const optional = isRequestOptional(operation) ? "?" : "";
  const request = `request${optional}: ${identifier(names.requestType)}`;
  const response = responseType(operation);
  const method = propertyKey(names.method); // a member may be called `delete`
  if (pagination === undefined) return `${method}(${request}, options?: CallOptions): Call<${response}>`;
  return `${method}(${request}, options?: PagedCallOptions): PagedCall<${response}, ${itemType(operation, pagination)}>`;
}

function isRequestOptional({ parameters, requestBody }: Operation): boolean {
  return requestBody?.required !== true && parameters.every(({ required }) => !required);
}

function responseType(operation: Operation): string {
  const kind = responseKind(operation);
  if (kind === "text") return "string";
  return kind === "blob" ? "Blob" : identifier(operation.names.responseType);
}
