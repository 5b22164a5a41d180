/** For tests: generated types in a folder of their own, and the compiler that judges them. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { renderFile } from "../../emit/render.ts";
import { buildModel } from "../../model/build-model.ts";
import type { JsonObject } from "../../json/json.ts";
import type { SpecModel } from "../../model/types.ts";
import { specInfo } from "../spec-info.ts";
import { runGenerator } from "../run-generator.ts";
import { typesGenerators } from "./index.ts";

export const corpus: string = fileURLToPath(new URL("../../../../shared/corpus/specs/", import.meta.url));
export const hasCorpus: boolean = existsSync(corpus);

const compiler = fileURLToPath(new URL("../../../node_modules/typescript/bin/tsc", import.meta.url));

/** What a strict user of today has; nothing of a library is skipped. */
const compilerOptions = {
  target: "ES2022",
  lib: ["ES2023", "DOM"],
  types: [],
  module: "nodenext",
  strict: true,
  noUnusedLocals: true,
  isolatedDeclarations: true,
  declaration: true,
  verbatimModuleSyntax: true,
  allowImportingTsExtensions: true,
  skipLibCheck: false,
  noEmit: true,
};

/** A folder that is gone when `use` is done. */
export async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "generated-types-"));
  try {
    await writeFile(join(folder, "package.json"), '{ "type": "module" }');
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions }));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The types of a document, not formatted. */
export async function writeTypes(document: JsonObject, folder: string): Promise<SpecModel> {
  const model = buildModel(document);
  const files = [specInfo, ...typesGenerators].flatMap((generator) => runGenerator(generator, model).files);
  for (const file of files.filter((entry) => entry.package === "types")) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, renderFile(file, "standalone", "openapi.yaml"));
  }
  return model;
}

/** What the compiler has to say, a line a complaint; nothing where all is well. */
export async function complaints(folder: string): Promise<readonly string[]> {
  const run = promisify(execFile)(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { cwd: folder });
  const output = await run.then(
    ({ stdout }) => stdout,
    (error: { readonly stdout?: string }) => error.stdout ?? String(error),
  );
  return output.split("\n").filter((line) => line !== "");
}
