import { buildModel } from "../../model/build-model.ts";
import type { Json, Operation, SpecModel } from "../../model/types.ts";

type Data = { readonly [key: string]: Json };

/** The model of a document that has what a test gives it, and nothing else. */
export function modelOf(document: Data): SpecModel {
  return buildModel({ openapi: "3.1.1", info: { title: "Test", version: "1" }, paths: {}, ...document });
}

/** The only operation of a document, `POST /things`, with its members. */
export function operationOf(operation: Data, document: Data = {}): Operation {
  const paths = { "/things": { post: { operationId: "act", responses: {}, ...operation } } };
  const [found] = modelOf({ ...document, paths }).operations;
  if (found === undefined) throw new Error("operationOf(): no operation.");
  return found;
}
