import { isJson, preferredMediaType } from "../../model/preferred-media-type.ts";
import type { Operation, Response, Schema } from "../../model/types.ts";
import { isEmptyStatus } from "../../../packages/fixtures/src/emulator/reply-content.ts";
import type { CollectionOperation } from "../../../packages/fixtures/src/emulator/emulated-collection.ts";
import { itemProperties } from "./item-properties.ts";

/** The response that says that an operation has done what it is for. */
export interface Success {
  readonly status: number;
  readonly response: Response;
}

/** The code that says so best. */
const usualStatus: Readonly<Record<CollectionOperation["kind"], number>> = {
  list: 200,
  create: 201,
  read: 200,
  replace: 200,
  update: 200,
  remove: 204,
};

/** The success that fits a kind of operation best; nothing where the document knows failures only. */
export function successOf({ responses }: Operation, kind: CollectionOperation["kind"]): Success | undefined {
  const usual = usualStatus[kind];
  const codes = responses.filter(({ status }) => /^2\d\d$/.test(status));
  const exact = codes.find(({ status }) => status === String(usual));
  // What is changed or deleted is not created.
  const code = exact ?? codes.find(({ status }) => status !== "201") ?? codes[0];
  if (code !== undefined) return { status: Number(code.status), response: code };
  // OpenAPI 3.1, 4.8.16: a range, or `default`, speaks for every code that is not stated.
  const open = responses.find(({ status }) => status === "2XX") ?? responses.find(({ status }) => status === "default");
  if (open === undefined) return undefined;
  return { status: usual === 204 && open.content.length > 0 ? 200 : usual, response: open };
}

/** The schema of a JSON body, where HTTP lets there be one. */
export function bodySchema({ status, content }: Response): Schema | undefined {
  if (isEmptyStatus(Number(status))) return undefined;
  const media = preferredMediaType(content);
  return media !== undefined && isJson(media.contentType) ? media.schema : undefined;
}

/** Whether the body is an item: it has the property that items are told apart by. */
export function answersItem({ response }: Success, idProperty: string): boolean {
  const schema = bodySchema(response);
  return schema !== undefined && itemProperties(schema, "read").has(idProperty);
}
