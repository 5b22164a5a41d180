// Generated from spec/openapi.yaml by scripts/generators/validator-operations/operation-module.ts. Run "pnpm generate"; do not edit.

import type {
  JsonSchemaSource,
  Member,
  Properties,
  Report,
  RequestChecks,
  ResponseChecks,
  TypedOperationValidator,
  Validator,
} from "../../runtime/index.ts";
import type { operations } from "@catalog-kit/types";
import { acceptsResourceKey, collectResourceKey, resourceKeyJsonSchema } from "../schemas/resource-key.ts";
import { collectErrorBody, errorBodyValidator, isErrorBody } from "../schemas/error-body.ts";
import { collectRecord, createOperation, createValidator, guardOf } from "../../runtime/index.ts";

type Shape = operations["deleteDataPartition"];

const pathMembers: readonly Member[] = [["partitionKey", true, "", collectResourceKey, acceptsResourceKey]];

const deleteDataPartitionPathJsonSchema: JsonSchemaSource = {
  name: "paths/~1catalog~1v1~1partitions~1{partitionKey}/delete/parameters/path",
  schema: () => ({
    type: "object",
    required: ["partitionKey"],
    properties: { partitionKey: { $ref: "#/$defs/ResourceKey" } },
  }),
  references: () => [resourceKeyJsonSchema],
};

const isDeleteDataPartitionPath =
  /* @__PURE__ */ guardOf<NonNullable<Shape["parameters"]["path"]>>(acceptsDeleteDataPartitionPath);

const deleteDataPartitionPathValidator: Validator<NonNullable<Shape["parameters"]["path"]>> =
  /* @__PURE__ */ createValidator({
    is: isDeleteDataPartitionPath,
    collect: collectDeleteDataPartitionPath,
    jsonSchema: deleteDataPartitionPathJsonSchema,
  });

function acceptsDeleteDataPartitionPath(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { partitionKey } = value as Properties;
  if (!acceptsResourceKey(partitionKey)) return false;
  return true;
}

function collectDeleteDataPartitionPath(value: unknown, report: Report): void {
  collectRecord(value, report, "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/delete/parameters/path", pathMembers);
}

/**
 * Delete a data partition
 *
 * Checks the requests and responses of `DELETE /catalog/v1/partitions/{partitionKey}`.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/delete
 */
export const deleteDataPartitionOperation: TypedOperationValidator<{
  path: Shape["parameters"]["path"];
  query: Shape["parameters"]["query"];
  header: Shape["parameters"]["header"];
  cookie: Shape["parameters"]["cookie"];
  body: undefined;
  anyBody: undefined;
  responses: {
    "204": undefined;
    "401": Shape["responses"][401]["content"]["application/json"];
    "403": Shape["responses"][403]["content"]["application/json"];
    "404": Shape["responses"][404]["content"]["application/json"];
    "409": Shape["responses"][409]["content"]["application/json"];
    "500": Shape["responses"][500]["content"]["application/json"];
    default: Shape["responses"]["default"]["content"]["application/json"];
  };
  defaults: {};
}> = /* @__PURE__ */ createOperation({
  id: "deleteDataPartition",
  pointer: "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/delete",
  method: "DELETE",
  pathTemplate: "/catalog/v1/partitions/{partitionKey}",
  path: {
    validator: deleteDataPartitionPathValidator,
    parameters: [
      {
        name: "partitionKey",
        pointer: "#/components/parameters/PartitionKey",
        style: "simple",
        explode: false,
        shape: { types: ["string"] },
      },
    ],
  },
  responses: {
    "204": undefined,
    "401": errorBodyValidator,
    "403": errorBodyValidator,
    "404": errorBodyValidator,
    "409": errorBodyValidator,
    "500": errorBodyValidator,
    default: errorBodyValidator,
  },
});

/** What a request is checked by, for code that needs nothing else. */
export const deleteDataPartitionRequestChecks: RequestChecks = {
  path: { is: isDeleteDataPartitionPath, collect: collectDeleteDataPartitionPath },
};

/** What the bodies of responses are checked by, for code that needs nothing else. */
export const deleteDataPartitionResponseChecks: ResponseChecks = {
  "204": undefined,
  "401": { is: isErrorBody, collect: collectErrorBody },
  "403": { is: isErrorBody, collect: collectErrorBody },
  "404": { is: isErrorBody, collect: collectErrorBody },
  "409": { is: isErrorBody, collect: collectErrorBody },
  "500": { is: isErrorBody, collect: collectErrorBody },
  default: { is: isErrorBody, collect: collectErrorBody },
};
