/** The words of a name, in lower case: `menuItemId`, `menu_item_id` and `MenuItemID` have the same. */
export function splitWords(name: string): readonly string[] {
  const words = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Lo}+|\d+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}

/** A name without case and separators: `friendlyname` of `friendly_name` and `FriendlyName`. */
export function plainName(name: string): string {
  return splitWords(name).join("");
}
