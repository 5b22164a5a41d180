import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { packageNames } from "../../emit/source-file.ts";
import type { SpecModel } from "../../model/types.ts";
import { noEffects } from "../change.ts";
import { checkerWords } from "./checker-words.ts";
import { makeExampleProject } from "./example-project.ts";
import { CompilerError, runCompiler, type Diagnostic } from "./run-compiler.ts";
import type { Observation, Testimony } from "./testimony.ts";

/** Compiles the examples that a release had of the packages against the packages as they are to be released. */
export async function examplesWitness(head: SpecModel, release: string, timeoutMs: number): Promise<Testimony> {
  const folder = mkdtempSync(join(tmpdir(), "spec-examples-"));
  try {
    const examples = new Set(makeExampleProject(folder, head, release));
    if (examples.size === 0) return { witness: "examples", observations: [], reserve: `${release} has no examples.` };
    const found = (await runCompiler(folder, timeoutMs)).map((each) => {
      return { ...each, file: relative(folder, each.file).split(sep).join("/") };
    });
    const observations = found.filter(({ file }) => examples.has(file)).map(observed);
    const own = found.find(({ file }) => !examples.has(file));
    return { witness: "examples", observations, ...(own !== undefined && { reserve: explainOwn(own) }) };
  } catch (error) {
    if (!(error instanceof CompilerError)) throw error;
    return { witness: "examples", observations: [], reserve: `The checker was of no use: ${error.message}.` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function observed({ file, line, messages }: Diagnostic): Observation {
  const { at, what } = checkerWords(messages);
  const [, name] = file.split("/");
  const packages = packageNames.filter((each) => each === name);
  const effects = { ...noEffects, ...Object.fromEntries(packages.map((each) => [each, "major"])) };
  return { place: `${file}:${line}`, at, what, effects, pointer: "#", within: ["#"] };
}

/** Code by hand that leans on the document has to follow it; until then it hides what the examples would show. */
function explainOwn({ file, line, messages }: Diagnostic): string {
  return `The packages themselves do not compile, first at ${file}:${line}: ${messages.at(-1) ?? ""}`;
}
