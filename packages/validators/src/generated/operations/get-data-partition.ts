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
import { collectDataPartition, dataPartitionValidator, isDataPartition } from "../schemas/data-partition.ts";
import { collectErrorBody, errorBodyValidator, isErrorBody } from "../schemas/error-body.ts";
import { collectRecord, createOperation, createValidator, guardOf } from "../../runtime/index.ts";

type Shape = operations["getDataPartition"];

const pathMembers: readonly Member[] = [["partitionKey", true, "", collectResourceKey, acceptsResourceKey]];

const getDataPartitionPathJsonSchema: JsonSchemaSource = {
  name: "paths/~1catalog~1v1~1partitions~1{partitionKey}/get/parameters/path",
  schema: () => ({
    type: "object",
    required: ["partitionKey"],
    properties: { partitionKey: { $ref: "#/$defs/ResourceKey" } },
  }),
  references: () => [resourceKeyJsonSchema],
};

const isGetDataPartitionPath =
  /* @__PURE__ */ guardOf<NonNullable<Shape["parameters"]["path"]>>(acceptsGetDataPartitionPath);

const getDataPartitionPathValidator: Validator<NonNullable<Shape["parameters"]["path"]>> =
  /* @__PURE__ */ createValidator({
    is: isGetDataPartitionPath,
    collect: collectGetDataPartitionPath,
    jsonSchema: getDataPartitionPathJsonSchema,
  });

function acceptsGetDataPartitionPath(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { partitionKey } = value as Properties;
  if (!acceptsResourceKey(partitionKey)) return false;
  return true;
}

function collectGetDataPartitionPath(value: unknown, report: Report): void {
  collectRecord(value, report, "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/get/parameters/path", pathMembers);
}

/**
 * Get a data partition
 *
 * Checks the requests and responses of `GET /catalog/v1/partitions/{partitionKey}`.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/get
 */
export const getDataPartitionOperation: TypedOperationValidator<{
  path: Shape["parameters"]["path"];
  query: Shape["parameters"]["query"];
  header: Shape["parameters"]["header"];
  cookie: Shape["parameters"]["cookie"];
  body: undefined;
  anyBody: undefined;
  responses: {
    "200": Shape["responses"][200]["content"]["application/json"];
    "401": Shape["responses"][401]["content"]["application/json"];
    "403": Shape["responses"][403]["content"]["application/json"];
    "404": Shape["responses"][404]["content"]["application/json"];
    "500": Shape["responses"][500]["content"]["application/json"];
    default: Shape["responses"]["default"]["content"]["application/json"];
  };
  defaults: {};
}> = /* @__PURE__ */ createOperation({
  id: "getDataPartition",
  pointer: "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/get",
  method: "GET",
  pathTemplate: "/catalog/v1/partitions/{partitionKey}",
  path: {
    validator: getDataPartitionPathValidator,
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
    "200": dataPartitionValidator,
    "401": errorBodyValidator,
    "403": errorBodyValidator,
    "404": errorBodyValidator,
    "500": errorBodyValidator,
    default: errorBodyValidator,
  },
});

/** What a request is checked by, for code that needs nothing else. */
export const getDataPartitionRequestChecks: RequestChecks = {
  path: { is: isGetDataPartitionPath, collect: collectGetDataPartitionPath },
};

/** What the bodies of responses are checked by, for code that needs nothing else. */
export const getDataPartitionResponseChecks: ResponseChecks = {
  "200": { is: isDataPartition, collect: collectDataPartition },
  "401": { is: isErrorBody, collect: collectErrorBody },
  "403": { is: isErrorBody, collect: collectErrorBody },
  "404": { is: isErrorBody, collect: collectErrorBody },
  "500": { is: isErrorBody, collect: collectErrorBody },
  default: { is: isErrorBody, collect: collectErrorBody },
};
