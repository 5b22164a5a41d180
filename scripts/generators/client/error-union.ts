import type { Operation, Response } from "../../model/types.ts";
import { errorBodyType } from "./body-type.ts";
import { failures } from "./outcomes.ts";

/** The classes of errors that have a status of their own, as `apiError()` of the runtime chooses them. */
export const errorClasses: readonly { readonly name: string; readonly statuses: readonly number[] }[] = [
  { name: "AuthenticationError", statuses: [401] },
  { name: "ConflictError", statuses: [409] },
  { name: "InvalidRequestError", statuses: [400, 422] },
  { name: "NotFoundError", statuses: [404] },
  { name: "PermissionDeniedError", statuses: [403] },
  { name: "RateLimitError", statuses: [429] },
];

/** The types of the runtime that a union may name. */
export const errorTypeNames: readonly string[] = [
  "ApiError",
  "ServerError",
  ...errorClasses.map(({ name }) => name),
  "ClientErrorStatus",
  "FailureStatus",
  "ServerErrorStatus",
];

/** The errors of one operation: one member a documented status, and one for all others. */
export function errorUnion(operation: Operation): string {
  const documented = failures(operation);
  const codes = documented.filter(({ status }) => /^\d+$/.test(status));
  const ranges = documented.filter(({ status }) => /^[45]XX$/.test(status));
  const rest = documented.find(({ status }) => status === "default");
  const excluded = codes.map(({ status }) => status);
  const members = [
    ...codes.map((response) => codeMember(response.status, errorBodyType(operation, response))),
    ...ranges.map((response) => rangeMember(operation, response, excluded)),
    restMember(rest === undefined ? "unknown" : errorBodyType(operation, rest), [
      ...excluded,
      ...ranges.map(({ status }) => rangeType(status)),
    ]),
  ];
  return members.join(" | ");
}

function codeMember(status: string, body: string): string {
  const found = errorClasses.find(({ statuses }) => statuses.includes(Number(status)));
  if (found === undefined) return `${status.startsWith("5") ? "ServerError" : "ApiError"}<${body}, ${status}>`;
  return found.statuses.length === 1 ? `${found.name}<${body}>` : `${found.name}<${body}, ${status}>`;
}

function rangeMember(operation: Operation, response: Response, excluded: readonly string[]): string {
  const name = response.status === "5XX" ? "ServerError" : "ApiError";
  return `${name}<${errorBodyType(operation, response)}, ${without(rangeType(response.status), excluded)}>`;
}

function restMember(body: string, excluded: readonly string[]): string {
  return `ApiError<${body}, ${without("FailureStatus", excluded)}>`;
}

function rangeType(status: string): string {
  return status === "5XX" ? "ServerErrorStatus" : "ClientErrorStatus";
}

function without(type: string, excluded: readonly string[]): string {
  return excluded.length === 0 ? type : `Exclude<${type}, ${excluded.join(" | ")}>`;
}
