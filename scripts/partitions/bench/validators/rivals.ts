import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dataPartitionInputValidator } from "@catalog-kit/validators";
import { ajvGuard, ajvWithErrors } from "./ajv-module.ts";
import { ataGuard, ataWeighed, ataWithErrors } from "./ata-module.ts";
import { bundle } from "./bundle-size.ts";

/** Code of one module each: nothing but the guard, exported as `is`; and what reports issues, exported as `validate`. */
export interface Source {
  readonly name: string;
  readonly guard: string;
  /** Undefined for what only says yes or no. */
  readonly full?: string;
  /** What is weighed in place of these, where what runs is longer for a reason of this benchmark's own. */
  readonly weighed?: { readonly guard: string; readonly full: string };
}

export interface Rival extends Source {
  readonly is: (value: unknown) => boolean;
  readonly validate?: (value: unknown) => unknown;
  /** The file that exports `is`, for the time to the first check. */
  readonly module: string;
}

const ours: Source = {
  name: "catalog-kit",
  guard: 'export { isDataPartitionInput as is } from "@catalog-kit/validators";',
  full: `import { dataPartitionInputValidator } from "@catalog-kit/validators";
export const { validate } = dataPartitionInputValidator;`,
};

/** Those of which every part is written in a file here. */
function written(name: string, file: string): Source {
  return {
    name,
    guard: `export { is } from "./rivals/${file}";`,
    full: `export { validate } from "./rivals/${file}";`,
  };
}

/** Everybody who could be built, each as a file or two. */
export async function buildRivals(
  folder: string,
): Promise<{ readonly rivals: readonly Rival[]; readonly skipped: readonly string[] }> {
  const schema = dataPartitionInputValidator.jsonSchema;
  const byHand: Source = { name: "by hand", guard: 'export { is } from "./rivals/by-hand.ts";' };
  const makers: readonly (() => Source)[] = [
    () => ours,
    () => byHand,
    () => ({ name: "Ajv standalone", guard: ajvGuard(schema), full: ajvWithErrors(schema) }),
    () => ({
      name: "ata build",
      guard: ataGuard(schema),
      full: ataWithErrors(schema),
      weighed: ataWeighed(schema),
    }),
    () => written("valibot", "with-valibot.ts"),
    () => written("zod", "with-zod.ts"),
  ];
  const rivals: Rival[] = [];
  const skipped = ["typia: it needs its own compiler, ttsc, in place of tsc."];
  for (const make of makers) {
    try {
      rivals.push(await load(make(), folder));
    } catch (error) {
      skipped.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { rivals, skipped };
}

async function load(source: Source, folder: string): Promise<Rival> {
  const base = source.name.replaceAll(" ", "-");
  const module = join(folder, `${base}-guard.mjs`);
  const { is } = (await write(module, source.guard)) as Pick<Rival, "is">; // what a guard's module exports
  if (source.full === undefined) return { ...source, is, module };
  const { validate } = (await write(join(folder, `${base}.mjs`), source.full)) as Required<Pick<Rival, "validate">>;
  return { ...source, is, validate, module };
}

async function write(path: string, code: string): Promise<unknown> {
  writeFileSync(path, await bundle(code, false));
  return import(pathToFileURL(path).href);
}
