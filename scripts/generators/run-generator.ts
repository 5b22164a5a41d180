import type { SourceFile } from "../emit/source-file.ts";
import type { SpecModel } from "../model/types.ts";
import type { Generator, GeneratorWarning } from "./generator.ts";

/** All that one generator makes of a model, at once. */
export function runGenerator(
  generator: Generator,
  model: SpecModel,
): { readonly files: readonly SourceFile[]; readonly warnings: readonly GeneratorWarning[] } {
  const warnings: GeneratorWarning[] = [];
  const files = [...generator(model, (warning) => warnings.push(warning))];
  return { files, warnings };
}
