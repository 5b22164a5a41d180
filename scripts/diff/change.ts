import type { PackageName } from "../emit/source-file.ts";

/** What a change asks of a package's version, weakest first. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

export type Effects = Readonly<Record<PackageName, Bump>>;

/** Which way a value travels, seen from a caller of the API: it is written into a request or read from a response. */
export type Flow = "request" | "response";
export const anyFlow: readonly Flow[] = ["request", "response"];

/** One difference of two documents: a row of `pnpm spec:diff`, and what a changelog is made of. */
export interface Change {
  /** Its row in the table of rules (`rules/index.ts`). */
  readonly rule: string;
  /** Names the change from commit to commit, as long as it stays the same change. */
  readonly fingerprint: string;
  /** Where, in words: `OrderLine.count`, `GET /partitions, query parameter page`. */
  readonly place: string;
  /** What, as a sentence: "`maxLength` was 10 and is 5." */
  readonly what: string;
  /** What follows from it, as a sentence: "A value that could be sent may be refused." */
  readonly why: string;
  /** Where, in the two bundled documents; absent where the document has nothing of the kind. */
  readonly pointers: { readonly base?: string; readonly head?: string };
  /** The ways on which values of the place travel; none for what is no value, such as a name. */
  readonly flows: readonly Flow[];
  /** The ids of all operations whose requests or responses contain the place, sorted. */
  readonly operations: readonly string[];
  readonly effects: Effects;
}

export const noEffects: Effects = { types: "none", client: "none", validators: "none", fixtures: "none" };

/** The higher of two bumps. */
export function higher(a: Bump, b: Bump): Bump {
  return bumps.indexOf(a) > bumps.indexOf(b) ? a : b;
}

/** What all changes together ask of each package. */
export function highestEffects(all: readonly Effects[]): Effects {
  const highest = (name: PackageName): Bump => all.map((effects) => effects[name]).reduce(higher, "none");
  return {
    types: highest("types"),
    client: highest("client"),
    validators: highest("validators"),
    fixtures: highest("fixtures"),
  };
}
