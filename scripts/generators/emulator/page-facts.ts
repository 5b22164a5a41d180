import type { PageFact, PageFactKind } from "../../../packages/fixtures/src/emulator/emulated-collection.ts";
import type { JsonType } from "../../model/types.ts";
import { itemProperties, type ItemProperty } from "./item-properties.ts";
import { plainName } from "./split-words.ts";

interface FactName {
  readonly is: PageFactKind;
  readonly type: JsonType;
  readonly names: readonly string[];
}

/** What APIs call the things that they say of a page, without case and separators. */
const factNames: readonly FactName[] = [
  { is: "total", type: "integer", names: ["total", "totalcount", "totalitems", "totalresults", "totalelements", "totalrecords"] },
  { is: "count", type: "integer", names: ["count", "itemcount", "resultcount", "numberofelements"] },
  { is: "size", type: "integer", names: ["perpage", "pagesize", "limit", "itemsperpage"] },
  { is: "page", type: "integer", names: ["page", "pagenumber", "currentpage", "pageindex"] },
  { is: "pages", type: "integer", names: ["pages", "totalpages", "numpages", "pagecount"] },
  { is: "offset", type: "integer", names: ["offset", "skip", "start", "startindex"] },
  { is: "hasNext", type: "boolean", names: ["hasmore", "hasnext", "hasnextpage"] },
  { is: "hasPrevious", type: "boolean", names: ["hasprevious", "hasprev", "haspreviouspage", "hasprevpage"] },
  { is: "nextCursor", type: "string", names: ["nextcursor", "endcursor", "cursor", "nextpagetoken", "nexttoken"] },
  { is: "nextUrl", type: "string", names: ["next", "nextpage", "nexturl", "nextlink", "nextpageurl"] },
  { is: "previousUrl", type: "string", names: ["previous", "prev", "previouspage", "prevpage", "previousurl", "prevurl", "previouspageurl", "prevpageurl"] },
]; // prettier-ignore

/** What a body says about its page, in itself or in an object directly in it (`meta`, `page`). */
export function pageFacts(
  properties: ReadonlyMap<string, ItemProperty>,
  items: readonly string[],
): readonly PageFact[] {
  const found = [...properties.values()].flatMap((property): readonly PageFact[] => {
    if (property.name === items[0]) return [];
    const inner = property.types.includes("object") ? property.schemas.map((part) => itemProperties(part, "read")) : [];
    return [
      ...factOf(property, []),
      ...inner.flatMap((list) => [...list.values()].flatMap((each) => factOf(each, [property.name]))),
    ];
  });
  // "count" alone is how many there are in all; beside a total it is how many came along.
  const hasTotal = found.some(({ is }) => is === "total");
  return found.map((fact) => (fact.is === "count" && !hasTotal ? { ...fact, is: "total" } : fact));
}

function factOf(property: ItemProperty, place: readonly string[]): readonly PageFact[] {
  const name = plainName(property.name);
  const kind = factNames.find((entry) => entry.names.includes(name) && hasType(property, entry.type));
  if (kind === undefined) return [];
  return [{ at: [...place, property.name], is: kind.is, ...(property.isNullable && { nullable: true as const }) }];
}

function hasType({ types }: ItemProperty, wanted: JsonType): boolean {
  return types.includes(wanted) || (wanted === "integer" && types.includes("number"));
}
