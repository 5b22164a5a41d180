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
import {
  collectDataPartitionList,
  dataPartitionListValidator,
  isDataPartitionList,
} from "../schemas/data-partition-list.ts";
import { collectErrorBody, errorBodyValidator, isErrorBody } from "../schemas/error-body.ts";
import {
  collectRecord,
  createOperation,
  createValidator,
  guardOf,
  numberIssue,
  typeIssue,
} from "../../runtime/index.ts";

type Shape = operations["listDataPartitions"];

const queryMembers: readonly Member[] = [
  ["page", false, "", collectListDataPartitionsQueryParametersPage],
  ["perPage", false, "", collectListDataPartitionsQueryParametersPerPage],
];

const listDataPartitionsQueryJsonSchema: JsonSchemaSource = {
  name: "paths/~1catalog~1v1~1partitions/get/parameters/query",
  schema: () => ({
    type: "object",
    properties: { page: { type: "integer", minimum: 0, default: 0 }, perPage: { type: "integer", minimum: 1 } },
  }),
  references: () => [],
};

const isListDataPartitionsQuery =
  /* @__PURE__ */ guardOf<NonNullable<Shape["parameters"]["query"]>>(acceptsListDataPartitionsQuery);

const listDataPartitionsQueryValidator: Validator<NonNullable<Shape["parameters"]["query"]>> =
  /* @__PURE__ */ createValidator({
    is: isListDataPartitionsQuery,
    collect: collectListDataPartitionsQuery,
    jsonSchema: listDataPartitionsQueryJsonSchema,
  });

function acceptsListDataPartitionsQuery(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { page, perPage } = value as Properties;
  if (page !== undefined && (typeof page !== "number" || !Number.isInteger(page) || !(page >= 0))) return false;
  if (perPage !== undefined && (typeof perPage !== "number" || !Number.isInteger(perPage) || !(perPage >= 1)))
    return false;
  return true;
}

function collectListDataPartitionsQuery(value: unknown, report: Report): void {
  collectRecord(value, report, "#/paths/~1catalog~1v1~1partitions/get/parameters/query", queryMembers);
}

function collectListDataPartitionsQueryParametersPage(value: unknown, report: Report): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    typeIssue(report, undefined, value, "#/components/parameters/Page/schema/type", "integer");
  } else {
    if (!(value >= 0))
      numberIssue(report, undefined, value, "#/components/parameters/Page/schema/minimum", "minimum", 0);
  }
}

function collectListDataPartitionsQueryParametersPerPage(value: unknown, report: Report): void {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    typeIssue(report, undefined, value, "#/components/parameters/PerPage/schema/type", "integer");
  } else {
    if (!(value >= 1))
      numberIssue(report, undefined, value, "#/components/parameters/PerPage/schema/minimum", "minimum", 1);
  }
}

/**
 * List the data partitions
 *
 * Checks the requests and responses of `GET /catalog/v1/partitions`.
 *
 * @see spec/openapi.yaml#/paths/~1catalog~1v1~1partitions/get
 */
export const listDataPartitionsOperation: TypedOperationValidator<{
  path: Shape["parameters"]["path"];
  query: Shape["parameters"]["query"];
  header: Shape["parameters"]["header"];
  cookie: Shape["parameters"]["cookie"];
  body: undefined;
  anyBody: undefined;
  responses: {
    "200": Shape["responses"][200]["content"]["application/json"];
    "400": Shape["responses"][400]["content"]["application/json"];
    "401": Shape["responses"][401]["content"]["application/json"];
    "403": Shape["responses"][403]["content"]["application/json"];
    "500": Shape["responses"][500]["content"]["application/json"];
    default: Shape["responses"]["default"]["content"]["application/json"];
  };
  defaults: {
    query: "page";
  };
}> = /* @__PURE__ */ createOperation({
  id: "listDataPartitions",
  pointer: "#/paths/~1catalog~1v1~1partitions/get",
  method: "GET",
  pathTemplate: "/catalog/v1/partitions",
  query: {
    validator: listDataPartitionsQueryValidator,
    parameters: [
      {
        name: "page",
        pointer: "#/components/parameters/Page",
        style: "form",
        explode: true,
        shape: { types: ["integer"] },
        default: 0,
      },
      {
        name: "perPage",
        pointer: "#/components/parameters/PerPage",
        style: "form",
        explode: true,
        shape: { types: ["integer"] },
      },
    ],
  },
  responses: {
    "200": dataPartitionListValidator,
    "400": errorBodyValidator,
    "401": errorBodyValidator,
    "403": errorBodyValidator,
    "500": errorBodyValidator,
    default: errorBodyValidator,
  },
});

/** What a request is checked by, for code that needs nothing else. */
export const listDataPartitionsRequestChecks: RequestChecks = {
  query: { is: isListDataPartitionsQuery, collect: collectListDataPartitionsQuery },
};

/** What the bodies of responses are checked by, for code that needs nothing else. */
export const listDataPartitionsResponseChecks: ResponseChecks = {
  "200": { is: isDataPartitionList, collect: collectDataPartitionList },
  "400": { is: isErrorBody, collect: collectErrorBody },
  "401": { is: isErrorBody, collect: collectErrorBody },
  "403": { is: isErrorBody, collect: collectErrorBody },
  "500": { is: isErrorBody, collect: collectErrorBody },
  default: { is: isErrorBody, collect: collectErrorBody },
};
