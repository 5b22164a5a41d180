import { optionNames, sentSchemes } from "../generators/client/option-names.ts";
import type { SecurityScheme, SpecModel } from "../model/types.ts";

/** A credential for each scheme: what it is does not matter to an emulator without a list of keys. */
export function credentials(model: SpecModel): Readonly<Record<string, unknown>> {
  const { credential } = optionNames(model);
  const [scheme] = sentSchemes(model);
  if (credential !== undefined && scheme !== undefined) return { [credential]: secretFor(scheme) };
  const entries = sentSchemes(model).map((each) => [each.key, secretFor(each)] as const);
  return entries.length === 0 ? {} : { credentials: Object.fromEntries(entries) };
}

function secretFor(scheme: SecurityScheme): unknown {
  const isBasic = scheme.kind === "http" && scheme.scheme === "basic";
  return isBasic ? { username: "anybody", password: "any-password" } : "any-key";
}
