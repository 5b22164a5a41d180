import type { Pair } from "./pair.ts";

/** How the values of the head relate to those of the base, everything inside included; empty: they are the same. */
export type RelationOf = (pair: Pair) => ReadonlySet<"narrowed" | "widened">;
