import { absoluteServers, allVariables, optionNames, sentSchemes } from "../../generators/client/option-names.ts";
import { needsBaseUrl } from "../../generators/client/options.ts";
import type { SpecModel } from "../../model/types.ts";
import type { DiffScope } from "../diff-scope.ts";
import type { RuleId } from "../rules/index.ts";

/** What `createClient()` takes. The names and values are those that the client's generator gives. */
export function compareClientOptions({ base, head, log }: DiffScope): void {
  const tell = (rule: RuleId, what: string) => log.add({ rule, what, base: "#", head: "#" });
  const [before, after] = [optionsOf(base), optionsOf(head)];
  for (const name of before.keys()) {
    if (!after.has(name)) tell("client-option-removed", `The client's option \`${name}\` is gone.`);
  }
  for (const [name, values] of after) {
    const known = before.get(name);
    if (known === undefined) tell("client-option-added", `The client has a new option \`${name}\`.`);
    else compareOption(name, known, values, tell);
  }
  if (needsBaseUrl(base) === needsBaseUrl(head)) return;
  if (needsBaseUrl(head)) tell("base-url-became-required", "The document names no server any more.");
  else tell("base-url-became-optional", "The document names a server now.");
}

interface Option {
  /** What it takes; anything where there is no list. */
  readonly values?: ReadonlySet<string>;
  readonly env?: string;
  readonly fallback?: string;
}

function optionsOf(model: SpecModel): ReadonlyMap<string, Option> {
  const names = optionNames(model);
  const schemes = sentSchemes(model).map((scheme): [string, Option] => {
    const takes = scheme.kind === "http" && scheme.scheme === "basic" ? "user and password" : "credential";
    return [names.credential ?? `credentials.${scheme.key}`, option([takes], scheme.env)];
  });
  const variables = allVariables(model).map((variable): [string, Option] => {
    const name = names.variables.get(variable.name) ?? variable.name;
    return [name, option(variable.enum, variable.env, variable.default)];
  });
  const urls = absoluteServers(model.servers).map(({ url }) => url);
  const server: [string, Option][] = urls.length < 2 ? [] : [["server", option(urls)]];
  return new Map([...schemes, ...variables, ...server]);
}

function option(values: readonly string[] | undefined, env?: string, fallback?: string): Option {
  return {
    ...(values !== undefined && { values: new Set(values) }),
    ...(env !== undefined && { env }),
    ...(fallback !== undefined && { fallback }),
  };
}

function compareOption(name: string, before: Option, after: Option, tell: (rule: RuleId, what: string) => void): void {
  const lost = missing(before.values, after.values);
  if (lost !== undefined) tell("client-option-narrowed", `The client's option \`${name}\` no longer takes ${lost}.`);
  const won = missing(after.values, before.values);
  if (won !== undefined) tell("client-option-widened", `The client's option \`${name}\` takes ${won} now.`);
  if (before.fallback !== after.fallback) {
    const what = `The default of the option \`${name}\` was \`${before.fallback}\` and is \`${after.fallback}\`.`;
    tell("server-variable-default-changed", what);
  }
  if (before.env === after.env) return;
  if (before.env !== undefined) {
    tell("environment-variable-removed", `The option \`${name}\` is no longer read from \`${before.env}\`.`);
  }
  if (after.env !== undefined) {
    tell("environment-variable-added", `The option \`${name}\` is read from \`${after.env}\` now.`);
  }
}

/** What the first takes and the second does not, in words. */
function missing(a: Option["values"], b: Option["values"]): string | undefined {
  if (b === undefined) return undefined;
  if (a === undefined) return "any value";
  const values = [...a].filter((value) => !b.has(value));
  return values.length === 0 ? undefined : values.map((value) => `\`${value}\``).join(", ");
}
