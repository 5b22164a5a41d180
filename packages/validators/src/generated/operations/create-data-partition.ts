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
import {
  collectDataPartition,
  collectDataPartitionInput,
  dataPartitionInputValidator,
  dataPartitionValidator,
  isDataPartition,
  isDataPartitionInput,
} from "../schemas/data-partition.ts";
import { collectErrorBody, errorBodyValidator, isErrorBody } from "../schemas/error-body.ts";
import { collectRecord, createOperation, createValidator, guardOf } from "../../runtime/index.ts";

type Shape = operations["createDataPartition"];

const pathMembers: readonly Member[] = [["partitionKey", true, "", collectResourceKey, acceptsResourceKey]];

const createDataPartitionPathJsonSchema: JsonSchemaSource = {
  name: "paths/~1catalog~1v1~1partitions~1{partitionKey}/put/parameters/path",
  schema: () => ({
    type: "object",
    required: ["partitionKey"],
    properties: { partitionKey: { $ref: "#/$defs/ResourceKey" } },
  }),
  references: () => [resourceKeyJsonSchema],
};

const isCreateDataPartitionPath =
  /* @__PURE__ */ guardOf<NonNullable<Shape["parameters"]["path"]>>(acceptsCreateDataPartitionPath);

const createDataPartitionPathValidator: Validator<NonNullable<Shape["parameters"]["path"]>> =
  /* @__PURE__ */ createValidator({
    is: isCreateDataPartitionPath,
    collect: collectCreateDataPartitionPath,
    jsonSchema: createDataPartitionPathJsonSchema,
  });

function acceptsCreateDataPartitionPath(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { partitionKey } = value as Properties;
  if (!acceptsResourceKey(partitionKey)) return false;
  return true;
}

function collectCreateDataPartitionPath(value: unknown, report: Report): void {
  collectRecord(value, report, "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put/parameters/path", pathMembers);
}

const queryMembers: readonly Member[] = [["stage", false, "boolean", "#/components/parameters/Stage/schema"]];

const createDataPartitionQueryJsonSchema: JsonSchemaSource = {
  name: "paths/~1catalog~1v1~1partitions~1{partitionKey}/put/parameters/query",
  schema: () => ({ type: "object", properties: { stage: { type: "boolean", default: false } } }),
  references: () => [],
};

const isCreateDataPartitionQuery = /* @__PURE__ */ guardOf<NonNullable<Shape["parameters"]["query"]>>(
  acceptsCreateDataPartitionQuery,
);

const createDataPartitionQueryValidator: Validator<NonNullable<Shape["parameters"]["query"]>> =
  /* @__PURE__ */ createValidator({
    is: isCreateDataPartitionQuery,
    collect: collectCreateDataPartitionQuery,
    jsonSchema: createDataPartitionQueryJsonSchema,
  });

function acceptsCreateDataPartitionQuery(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { stage } = value as Properties;
  if (stage !== undefined && typeof stage !== "boolean") return false;
  return true;
}

function collectCreateDataPartitionQuery(value: unknown, report: Report): void {
  collectRecord(value, report, "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put/parameters/query", queryMembers);
}

/**
 * Create a data partition
 *
 * Checks the requests and responses of `PUT /catalog/v1/partitions/{partitionKey}`.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put
 */
export const createDataPartitionOperation: TypedOperationValidator<{
  path: Shape["parameters"]["path"];
  query: Shape["parameters"]["query"];
  header: Shape["parameters"]["header"];
  cookie: Shape["parameters"]["cookie"];
  body: NonNullable<Shape["requestBody"]>["content"]["application/json"];
  anyBody: NonNullable<Shape["requestBody"]>["content"]["application/json"];
  responses: {
    "200": Shape["responses"][200]["content"]["application/json"];
    "400": Shape["responses"][400]["content"]["application/json"];
    "401": Shape["responses"][401]["content"]["application/json"];
    "403": Shape["responses"][403]["content"]["application/json"];
    "404": Shape["responses"][404]["content"]["application/json"];
    "409": Shape["responses"][409]["content"]["application/json"];
    "500": Shape["responses"][500]["content"]["application/json"];
    default: Shape["responses"]["default"]["content"]["application/json"];
  };
  defaults: {
    query: "stage";
  };
}> = /* @__PURE__ */ createOperation({
  id: "createDataPartition",
  pointer: "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put",
  method: "PUT",
  pathTemplate: "/catalog/v1/partitions/{partitionKey}",
  path: {
    validator: createDataPartitionPathValidator,
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
  query: {
    validator: createDataPartitionQueryValidator,
    parameters: [
      {
        name: "stage",
        pointer: "#/components/parameters/Stage",
        style: "form",
        explode: true,
        shape: { types: ["boolean"] },
        default: false,
      },
    ],
  },
  body: {
    pointer: "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put/requestBody",
    required: true,
    content: [
      {
        contentType: "application/json",
        pointer: "#/paths/~1catalog~1v1~1partitions~1{partitionKey}/put/requestBody/content/application~1json",
        kinds: ["json"],
        validator: dataPartitionInputValidator,
      },
    ],
  },
  responses: {
    "200": dataPartitionValidator,
    "400": errorBodyValidator,
    "401": errorBodyValidator,
    "403": errorBodyValidator,
    "404": errorBodyValidator,
    "409": errorBodyValidator,
    "500": errorBodyValidator,
    default: errorBodyValidator,
  },
});

/** What a request is checked by, for code that needs nothing else. */
export const createDataPartitionRequestChecks: RequestChecks = {
  path: { is: isCreateDataPartitionPath, collect: collectCreateDataPartitionPath },
  query: { is: isCreateDataPartitionQuery, collect: collectCreateDataPartitionQuery },
  body: { is: isDataPartitionInput, collect: collectDataPartitionInput },
};

/** What the bodies of responses are checked by, for code that needs nothing else. */
export const createDataPartitionResponseChecks: ResponseChecks = {
  "200": { is: isDataPartition, collect: collectDataPartition },
  "400": { is: isErrorBody, collect: collectErrorBody },
  "401": { is: isErrorBody, collect: collectErrorBody },
  "403": { is: isErrorBody, collect: collectErrorBody },
  "404": { is: isErrorBody, collect: collectErrorBody },
  "409": { is: isErrorBody, collect: collectErrorBody },
  "500": { is: isErrorBody, collect: collectErrorBody },
  default: { is: isErrorBody, collect: collectErrorBody },
};
