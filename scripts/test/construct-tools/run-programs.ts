/** Run as a process of its own, in the sandbox: imports the program of each construct and tries its claims, a JSON line each. */
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ConstructProgram, ProgramReport } from "./program.ts";

for (const construct of process.argv.slice(2)) {
  const url = pathToFileURL(resolve(join(construct, "program.ts"))).href;
  const program = (await import(url)) as ConstructProgram; // the compiler has been asked
  console.log(JSON.stringify(await tryProgram(construct, program)));
}

async function tryProgram(construct: string, { behaviour, warnings = [] }: ConstructProgram): Promise<ProgramReport> {
  const broken: string[] = [];
  const claims = Object.entries(behaviour);
  for (const [claim, hold] of claims) {
    await Promise.resolve()
      .then(hold)
      .catch((error: unknown) => broken.push(`${claim}: ${String(error)}`));
  }
  return { construct, held: claims.length - broken.length, broken, warnings };
}
