import { expect, test } from "vitest";
import { plainName, splitWords } from "./split-words.ts";

test.each([
  { given: "menuItemId", want: ["menu", "item", "id"] },
  { given: "menu_item_id", want: ["menu", "item", "id"] },
  { given: "Menu-Item.ID", want: ["menu", "item", "id"] },
  { given: "APIKeyName", want: ["api", "key", "name"] },
  { given: "a2p", want: ["a", "2", "p"] },
  { given: "été", want: ["été"] },
  { given: "@@", want: [] },
])("the words of $given are $want", ({ given, want }) => {
  expect(splitWords(given)).toEqual(want);
  expect(plainName(given)).toBe(want.join(""));
});
