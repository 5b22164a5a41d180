import type { EmulatedCollection } from "../../../packages/fixtures/src/emulator/emulated-collection.ts";
import { own } from "../../json/json.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { Operation } from "../../model/types.ts";
import { itemProperties, isPathValue, type ItemProperty } from "./item-properties.ts";
import { plainName, splitWords } from "./split-words.ts";

type Properties = ReadonlyMap<string, ItemProperty>;

/** Where the values of an item come from, by what the document says of its schema and of the requests that write it. */
export function itemFields(
  properties: Properties,
  writes: readonly Operation[],
  parameters: readonly string[],
): Pick<EmulatedCollection, "filled" | "createdAt" | "updatedAt" | "fromPath" | "spellings"> {
  const sent = new Set(writes.flatMap(sentNames));
  const spellings = spellingsOf(sent, properties);
  const writable = new Set([...sent].map((name) => own(spellings, name) ?? name));
  const isServers = ({ name }: ItemProperty): boolean => !writable.has(name);
  const all = [...properties.values()];
  const times = all.filter(isServers).filter(isTime);
  return {
    filled: names(all.filter((property) => property.isRequired || isServers(property))),
    createdAt: names(times.filter(({ name }) => speaksOf(name, ["created", "creation", "inserted", "added"]))),
    updatedAt: names(times.filter(({ name }) => speaksOf(name, ["updated", "update", "modified", "changed"]))),
    fromPath: fromPath(all, parameters),
    spellings,
  };
}

/** The properties that a request can set. */
function sentNames({ requestBody }: Operation): readonly string[] {
  const schema = preferredMediaType(requestBody?.content ?? [])?.schema;
  return schema === undefined ? [] : [...itemProperties(schema, "write").keys()];
}

function spellingsOf(sent: ReadonlySet<string>, properties: Properties): Readonly<Record<string, string>> {
  const byPlainName = new Map([...properties.keys()].map((name) => [plainName(name), name]));
  const others = [...sent].filter((name) => !properties.has(name));
  return Object.fromEntries(
    others.flatMap((name) => {
      const meant = byPlainName.get(plainName(name));
      return meant === undefined || sent.has(meant) ? [] : [[name, meant]];
    }),
  );
}

function fromPath(
  properties: readonly ItemProperty[],
  parameters: readonly string[],
): Readonly<Record<string, string>> {
  const found = parameters.flatMap((parameter) => {
    const property = properties.find((each) => plainName(each.name) === plainName(parameter) && isPathValue(each));
    return property === undefined ? [] : [[property.name, parameter] as const];
  });
  return Object.fromEntries(found);
}

function isTime({ schemas, types }: ItemProperty): boolean {
  return types.includes("string") && schemas.some(({ ref, format }) => (format ?? ref?.format) === "date-time");
}

function speaksOf(name: string, wanted: readonly string[]): boolean {
  return splitWords(name).some((word) => wanted.includes(word));
}

function names(properties: readonly ItemProperty[]): readonly string[] {
  return properties.map(({ name }) => name);
}
