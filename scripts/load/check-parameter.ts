import type { StructureContext } from "./check-structure.ts";
import type { Fault } from "./issue-log.ts";
import { childPointer } from "../json/json-pointer.ts";
import { entriesOf, isObject, own } from "../json/json.ts";
import type { Place } from "./walk.ts";

/** A parameter or header says in one way what its value is, and one in a path is required. */
export function checkParameter({ value, pointer }: Place, { file, log }: StructureContext): void {
  if (!isObject(value)) return;
  if (own(value, "in") === "querystring") log.warn({ file, pointer: childPointer(pointer, "in") }, wholeQuery);
  if (own(value, "style") === "cookie") log.warn({ file, pointer: childPointer(pointer, "style") }, cookieStyle);
  const [schema, content] = [own(value, "schema"), own(value, "content")];
  if (schema === undefined && content === undefined) log.warn({ file, pointer }, undescribed);
  if (schema !== undefined && content !== undefined) log.warn({ file, pointer }, describedTwice);
  const count = schema === undefined && isObject(content) ? entriesOf(content).length : 1;
  if (count !== 1) log.error({ file, pointer: childPointer(pointer, "content") }, notOneMediaType(count));
  if (own(value, "in") === "path" && own(value, "required") !== true) {
    log.warn({ file, pointer }, optionalInPath(String(own(value, "name"))));
  }
}

const wholeQuery: Fault = {
  code: "unsupported-3.2",
  message: "A parameter in querystring is new in OpenAPI 3.2, and is not supported yet; it is left out.",
  fix: "Describe the query by parameters in query.",
};

const cookieStyle: Fault = {
  code: "unsupported-3.2",
  message: "The style cookie is new in OpenAPI 3.2; it is taken for form, which percent-encodes values.",
  fix: "Say style: form, or nothing.",
};

const undescribed: Fault = {
  code: "undescribed-parameter",
  message: 'Neither "schema" nor "content" says what the value is; any is taken.',
  fix: "Add a schema.",
};

const describedTwice: Fault = {
  code: "schema-and-content",
  message: 'Both "schema" and "content" say what the value is; the schema counts.',
  fix: "Keep one of the two.",
};

function notOneMediaType(count: number): Fault {
  const message = `"content" has ${count} media types, but the value can be written in one way only.`;
  return { code: "parameter-content", message, fix: "Keep exactly one media type." };
}

function optionalInPath(name: string): Fault {
  const message = `The path parameter "${name}" is not marked as required; it is taken as required.`;
  return { code: "optional-path-parameter", message, fix: "Add required: true." };
}
