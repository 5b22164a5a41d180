import { literal } from "../../emit/code.ts";
import { childPointer, pointerTokens } from "../../json/json-pointer.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { Operation, Pagination, Schema } from "../../model/types.ts";
import { UnsupportedSpecError } from "../../model/unsupported-spec-error.ts";
import { componentType } from "./body-type.ts";
import { successes } from "./outcomes.ts";

/** The type of the items that a list operation gives one by one. */
export function itemType(operation: Operation, pagination: Pagination): string {
  checkPageParameter(operation, pagination);
  const path = pointerTokens(pagination.items);
  const items = itemSchema(operation, path);
  const component = items === undefined ? undefined : componentType(items);
  if (component !== undefined) return component;
  const list = path.reduce((type, key) => `NonNullable<${type}>[${literal(key)}]`, operation.names.responseType);
  return `NonNullable<${list}>[number]`;
}

function checkPageParameter(operation: Operation, { pageParameter }: Pagination): void {
  const isDeclared = operation.parameters.some((entry) => entry.in === "query" && entry.name === pageParameter);
  if (isDeclared) return;
  throw new UnsupportedSpecError(
    childPointer(operation.pointer, "x-pagination"),
    `pageParameter ${JSON.stringify(pageParameter)}`,
    "Name a query parameter that the operation declares.",
  );
}

function itemSchema(operation: Operation, path: readonly string[]): Schema | undefined {
  const body = preferredMediaType(successes(operation).flatMap(({ content }) => content))?.schema;
  const list = path.reduce<Schema | undefined>((schema, key) => schema && property(schema, key), body);
  const array = list && followed(list);
  if (array === undefined || (array.type !== undefined && !array.type.includes("array"))) {
    throw new UnsupportedSpecError(
      childPointer(operation.pointer, "x-pagination"),
      `items ${JSON.stringify(`/${path.join("/")}`)}`,
      "Point to a list that the body of the success declares.",
    );
  }
  return array.items;
}

/** The declared property, wherever in the parts of the schema it stands. */
function property(schema: Schema, key: string): Schema | undefined {
  const target = followed(schema);
  const own = target.properties?.get(key);
  if (own !== undefined) return own;
  return target.allOf?.map((part) => property(part, key)).find((found) => found !== undefined);
}

function followed(schema: Schema): Schema {
  let target = schema;
  while (target.ref !== undefined) target = target.ref;
  return target;
}
