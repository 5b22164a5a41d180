import { createClient } from "#client";
import { createEmulator } from "#emulator";
import type { ListThingsRequest, SearchRequest } from "#types";
import { type Behaviour, type Same, same } from "../same.ts";
import { wire } from "../wire.ts";

export const warnings: readonly string[] = [
  "#/paths/~1rest?method=list query-in-path",
  "#/paths/~1search?q={term}&page={page} query-in-path",
];

export const behaviour: Behaviour = {
  "what stands in braces is a query parameter, and the emulator knows it": async () => {
    const typed: Same<SearchRequest["query"], { q: string; page?: number }> = true;
    const sent = wire();
    await createClient({ fetch: sent.fetch }).search({ query: { q: "a&b" } });
    same([typed, sent.line], [true, "GET https://api.example.com/search?q=a%26b"]);
    same(await createClient({ fetch: createEmulator().fetch }).search({ query: { q: "a&b", page: 2 } }), undefined);
  },
  "what is fixed is sent before the parameters": async () => {
    const typed: Same<NonNullable<ListThingsRequest["query"]>, { tag?: string[] }> = true;
    const sent = wire();
    await createClient({ fetch: sent.fetch }).listThings({ query: { tag: ["a", "b"] } });
    same([typed, sent.line], [true, "GET https://api.example.com/rest?method=list&tag=a&tag=b"]);
    same(await createClient({ fetch: createEmulator().fetch }).listThings({ query: { tag: ["a"] } }), undefined);
  },
};
