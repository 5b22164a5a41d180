import { format } from "oxfmt";

/**
 * Lays out a generated file. oxfmt and not prettier: its output is prettier's but for a rare line break in a union, in a
 * tenth of the time. The one setting is that of .prettierrc.json, stated here so that a run elsewhere gives the same bytes.
 */
export async function formatSource(path: string, text: string): Promise<string> {
  const { code, errors } = await format(path, text, { printWidth: 120 });
  const [error] = errors;
  if (error !== undefined) throw new Error(`${path}: a generator printed what is no TypeScript: ${error.message}`);
  return code;
}
