import type { JsonObject, Json } from "../../json/json.ts";
import type { Effects, Flow } from "../change.ts";

/** What a change asks of the packages, and the reason in a sentence for people. */
export interface Meaning {
  readonly effects: Effects;
  readonly why: string;
}

/** What becomes of the set of valid values. `changed`: some go and others come. `same`: it stays. */
export type Relation = "narrowed" | "widened" | "changed" | "same";

/** The smallest pair of documents that shows a rule, base first. */
export type Example =
  /** A schema, put into the body of a request and of a response in turn. */
  | { readonly schema: readonly [Json, Json] }
  /** `POST /things`. */
  | { readonly operation: readonly [JsonObject, JsonObject] }
  /** The document's own fields. */
  | { readonly document: readonly [JsonObject, JsonObject] };

/** One row of the table. Its id is oasdiff's where oasdiff has one, without the direction and the place. */
export interface Rule {
  readonly relation: Relation;
  /** By the way on which the value travels; absent where the change cannot be seen on that way. */
  readonly meaning: Partial<Readonly<Record<Flow, Meaning>>>;
  readonly example: Example;
}
