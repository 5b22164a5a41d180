import type { JsonObject } from "../../json/json.ts";
import type { Change } from "../change.ts";
import type { DiffScope } from "../diff-scope.ts";
import { announcedNames } from "./announced-names.ts";
import { withDocumentPair } from "./document-pair.ts";
import { examplesWitness } from "./examples-witness.ts";
import { samplesWitness } from "./samples-witness.ts";
import type { Testimony } from "./testimony.ts";
import { typesWitness } from "./types-witness.ts";
import { verdict, type Verdict } from "./verdict.ts";

export interface Hearing extends Pick<DiffScope, "base" | "head" | "today"> {
  /** What the rules say of the two documents. */
  readonly changes: readonly Change[];
  /** The commit whose examples have to compile, or why there is none, as a sentence. */
  readonly release: { readonly commit: string } | { readonly missing: string };
}

/** How long each of them may take at most. A document of GitHub's size that changes everywhere stays below. */
const limits = { types: 120_000, examples: 120_000, samples: 30_000 };

/** Hears the witnesses, all at the same time, and weighs what they say together with the rules. */
export async function hearWitnesses({ base, head, today, changes, release }: Hearing): Promise<Verdict> {
  // A model is made of a loaded document, which is an object.
  const documents = { base: base.document as JsonObject, head: head.document as JsonObject };
  const expected = announcedNames({ base, head, today });
  const heard = await withDocumentPair(documents, (pair) =>
    Promise.all([
      typesWitness(pair, { timeoutMs: limits.types, expected }),
      hearExamples(head, release),
      samplesWitness(pair, limits.samples),
    ]),
  );
  return verdict(changes, heard);
}

async function hearExamples(head: DiffScope["head"], release: Hearing["release"]): Promise<Testimony> {
  if ("missing" in release) return { witness: "examples", observations: [], reserve: release.missing };
  return examplesWitness(head, release.commit, limits.examples);
}
