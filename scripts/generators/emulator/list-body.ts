import type { PageFact } from "../../../packages/fixtures/src/emulator/emulated-collection.ts";
import { pointerTokens } from "../../json/json-pointer.ts";
import type { Pagination, Schema } from "../../model/types.ts";
import { sameValueSchemas } from "../../model/same-value.ts";
import { valueTypes } from "../../model/value-types.ts";
import { accepts } from "../fixtures/accepts.ts";
import { itemProperties, type ItemProperty } from "./item-properties.ts";
import { pageFacts } from "./page-facts.ts";

/** How the body of a list is laid out. */
export interface ListBody {
  readonly items: readonly string[];
  readonly facts: readonly PageFact[];
}

/** Finds the items in the body of a list: the body itself, or the only property of it that holds such items. */
export function listBody(schema: Schema, idProperty: string, pagination: Pagination | undefined): ListBody | undefined {
  if (isListOf(schema, idProperty)) return { items: [], facts: [] };
  const properties = itemProperties(schema, "read");
  const lists = [...properties.values()].filter((property) =>
    property.schemas.some((part) => isListOf(part, idProperty)),
  );
  const [only] = lists;
  const stated = pagination === undefined ? undefined : pointerTokens(pagination.items);
  const items = stated ?? (only === undefined || lists.length > 1 ? undefined : [only.name]);
  return items === undefined ? undefined : { items, facts: statedFacts(properties, items, pagination) };
}

/** A list of a collection is empty at times: one that the document does not let be so is something else. */
function isListOf(schema: Schema, idProperty: string): boolean {
  if (valueTypes(schema)?.includes("array") !== true || !accepts(schema, [])) return false;
  const items = sameValueSchemas(schema).flatMap((part) => part.items ?? []);
  return items.some((item) => itemProperties(item, "read").has(idProperty));
}

function statedFacts(
  properties: ReadonlyMap<string, ItemProperty>,
  items: readonly string[],
  pagination: Pagination | undefined,
): readonly PageFact[] {
  const facts = pageFacts(properties, items);
  if (pagination?.totalPages === undefined) return facts;
  const at = pointerTokens(pagination.totalPages);
  const rest = facts.filter((fact) => fact.at.join("/") !== at.join("/"));
  return [...rest, { at, is: "pages" }];
}
