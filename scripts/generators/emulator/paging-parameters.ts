import type { Paging } from "../../../packages/fixtures/src/emulator/emulated-collection.ts";
import type { Json, Operation, Schema } from "../../model/types.ts";
import { sameValueSchemas } from "../../model/same-value.ts";
import { plainName } from "./split-words.ts";

/** What APIs call the query parameters that choose a page, without case and separators. */
const parameterNames = {
  page: ["page", "pagenumber", "pageno", "pageindex"],
  size: ["perpage", "pagesize", "limit", "maxresults", "size"],
  offset: ["offset", "skip", "start", "startindex"],
  cursor: ["cursor", "after", "startingafter", "pagetoken", "nexttoken", "continuationtoken"],
} as const;

/** The query parameters of a list that choose a page: those of `x-pagination`, else those with a usual name. */
export function pagingParameters(operation: Operation): Paging {
  const { pagination } = operation;
  if (pagination !== undefined) {
    const { pageParameter, sizeParameter, firstPage } = pagination;
    return { page: pageParameter, firstPage, ...(sizeParameter !== undefined && { size: sizeParameter }) };
  }
  const [page, size, offset, cursor] = (["page", "size", "offset", "cursor"] as const).map((kind) => {
    return queryParameters(operation).find(({ name }) => parameterNames[kind].some((each) => each === plainName(name)));
  });
  return {
    ...(size !== undefined && { size: size.name }),
    ...(page !== undefined && { page: page.name, firstPage: firstPageOf(page.schema) }),
    ...(offset !== undefined && { offset: offset.name }),
    ...(cursor !== undefined && { cursor: cursor.name }),
  };
}

/** Whether a list can be had without saying more than which page: a search for certain items is no list. */
export function isPlainList(operation: Operation, { size, page, offset, cursor }: Paging): boolean {
  const known = [size, page, offset, cursor];
  return queryParameters(operation).every(({ name, required }) => !required || known.includes(name));
}

function queryParameters({ parameters }: Operation): Operation["parameters"] {
  return parameters.filter((parameter) => parameter.in === "query");
}

/** Pages count from the default of their number, else from its minimum, if that is 0; else from 1. */
function firstPageOf(schema: Schema): number {
  const parts = sameValueSchemas(schema);
  const stated: readonly (Json | undefined)[] = [
    ...parts.map((part) => part.default?.value),
    ...parts.map((part) => part.minimum),
  ];
  return stated.find((value) => value !== undefined && value !== null) === 0 ? 0 : 1;
}
