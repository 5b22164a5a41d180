import { schemaChildren } from "../model/schema-children.ts";
import type { Schema } from "../model/types.ts";
import type { Exchange } from "./exchange/exchange-scope.ts";

/** The keys of all components that requests and responses lead to. */
export function reachableComponents(exchanges: readonly Exchange[]): ReadonlySet<string> {
  const seen = new Set<Schema>();
  const queue = exchanges.flatMap(schemasOf);
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (seen.has(schema)) continue;
    seen.add(schema);
    queue.push(...schemaChildren(schema));
  }
  return new Set([...seen].flatMap(({ component }) => component?.key ?? []));
}

function schemasOf({ parameters, requestBody, responses }: Exchange): readonly Schema[] {
  const content = [...(requestBody?.content ?? []), ...responses.flatMap((response) => response.content)];
  const values = [...parameters, ...responses.flatMap(({ headers }) => headers)];
  return [...values.map(({ schema }) => schema), ...content.flatMap(({ schema }) => schema ?? [])];
}
