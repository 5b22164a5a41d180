import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PackageName } from "../../emit/source-file.ts";
import { noEffects, type Effects } from "../change.ts";
import { checkerWords } from "./checker-words.ts";
import { claimAt, claimProgram } from "./claim-program.ts";
import type { DocumentPair } from "./document-pair.ts";
import { missingExports, type MissingExport } from "./missing-exports.ts";
import { CompilerError, runCompiler } from "./run-compiler.ts";
import { withoutRepetition, type Observation, type Testimony } from "./testimony.ts";
import { typeClaims, type TypeClaim } from "./type-claims.ts";

export interface TypesWitnessOptions {
  readonly timeoutMs: number;
  /** The names that may be gone, because their end was announced. */
  readonly expected?: ReadonlySet<string>;
}

/** Has the TypeScript checker assign the types of both documents to each other, on the way that values travel. */
export async function typesWitness(
  pair: DocumentPair,
  { timeoutMs, expected = new Set() }: TypesWitnessOptions,
): Promise<Testimony> {
  const missing = missingExports(pair);
  const gone = missing.filter(({ name }) => !expected.has(name)).map((each) => goneExport(each, pair));
  try {
    return { witness: "types", observations: [...gone, ...(await checkClaims(pair, timeoutMs))] };
  } catch (error) {
    if (!(error instanceof CompilerError)) throw error;
    return { witness: "types", observations: gone, reserve: `The checker was of no use: ${error.message}.` };
  }
}

function goneExport({ package: name, name: place }: MissingExport, { base, within }: DocumentPair): Observation {
  const owners = [...base.schemas.map(({ names, schema }) => ({ names, pointer: schema.pointer })), ...base.operations];
  const owner = owners.find(({ names }) => Object.values<string>({ ...names }).includes(place));
  const pointer = owner?.pointer ?? "#";
  const what = `@catalog-kit/${name} has it no longer.`;
  return { place, at: "", what, effects: major([name]), pointer, within: within(pointer) };
}

async function checkClaims(pair: DocumentPair, timeoutMs: number): Promise<readonly Observation[]> {
  const claims = typeClaims(pair.base, pair.head);
  const program = join(pair.folder, "claims.ts");
  writeFileSync(program, claimProgram(claims));
  const observations: Observation[] = [];
  for (const { file, line, messages } of await runCompiler(pair.folder, timeoutMs)) {
    const claim = file === program ? claimAt(claims, line) : undefined;
    if (claim === undefined) throw new CompilerError(`${file}:${line} does not compile: ${messages.join(" ")}`);
    observations.push(observed(claim, messages, pair));
  }
  return withoutRepetition(observations);
}

function observed(claim: TypeClaim, messages: readonly string[], pair: DocumentPair): Observation {
  return {
    place: claim.place,
    ...checkerWords(messages),
    effects: major(claim.packages),
    pointer: claim.pointer,
    within: pair.within(claim.pointer),
  };
}

function major(packages: readonly PackageName[]): Effects {
  return { ...noEffects, ...Object.fromEntries(packages.map((name) => [name, "major"])) };
}
