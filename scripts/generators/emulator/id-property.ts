import type { Parameter } from "../../model/types.ts";
import { valueTypes } from "../../model/value-types.ts";
import { isPathValue, type ItemProperty } from "./item-properties.ts";
import { plainName, splitWords } from "./split-words.ts";

type Properties = ReadonlyMap<string, ItemProperty>;
type Rule = (parameter: Parameter, properties: Properties) => ItemProperty | undefined;

/** The rules by which the last parameter of a path names a property of the item. The first that finds one is right. */
const rules: readonly Rule[] = [
  // {username}: username
  ({ name }, properties) => properties.get(name),
  // {pet_id}: petId
  ({ name }, properties) => byWords(splitWords(name), properties),
  // {petId}: id, {petKey}: key, {menuItemId}: itemId before id, {uidOrKey}: uid before key
  ({ name }, properties) => firstOf(alternatives(name), (words) => byLastWords(words, properties)),
  // {pet}: id, where the item always has one of the parameter's type
  (parameter, properties) => firstOf(usualNames, (name) => byUsualName(name, parameter, properties)),
];

const usualNames = ["id", "key", "uid", "uuid", "guid", "sid", "slug", "code", "name", "number"];

/** The property of an item that a parameter of its path names. */
export function idProperty(parameter: Parameter, properties: Properties): string | undefined {
  const isFit = (property: ItemProperty): boolean => isPathValue(property) && canBeSaid(property, parameter);
  const candidates = new Map([...properties].filter(([, property]) => isFit(property)));
  return firstOf(rules, (rule) => rule(parameter, candidates))?.name;
}

/** A path says every value as text; a parameter that is a number is no name. */
function canBeSaid({ types }: ItemProperty, { schema }: Parameter): boolean {
  const said = valueTypes(schema) ?? ["string"];
  return said.includes("string") || types.some((type) => type !== "string");
}

function byWords(words: readonly string[], properties: Properties): ItemProperty | undefined {
  return [...properties.values()].find(({ name }) => plainName(name) === words.join(""));
}

function byLastWords(words: readonly string[], properties: Properties): ItemProperty | undefined {
  return firstOf([...words.keys()], (start) => byWords(words.slice(start), properties));
}

/** `[["uid"], ["key"]]` of `uidOrKey`; all words of a name without a choice. */
function alternatives(name: string): readonly (readonly string[])[] {
  const parts: string[][] = [[]];
  for (const word of splitWords(name)) {
    if (word === "or") parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}

function byUsualName(name: string, { schema }: Parameter, properties: Properties): ItemProperty | undefined {
  const property = byWords([name], properties);
  const types = valueTypes(schema) ?? ["string"];
  const isSure = property?.isRequired === true && !property.isNullable;
  return isSure && property.types.some((type) => types.includes(type)) ? property : undefined;
}

function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
