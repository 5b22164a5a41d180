import type { RouteMarks } from "../../../packages/fixtures/src/emulator/emulated-api.ts";
import type { Operation, Parameter, Schema } from "../../model/types.ts";

/** The method and path of an operation's requests, without the names of parameters and without what is no part of a path. */
export function placeOf({ method, path }: Operation): string {
  return `${method} ${path.replace(/[?#].*$/s, "").replace(/\{[^{}]*\}/g, "{}")}`;
}

/**
 * What each request of an operation holds: the query that its path has of its own, and required parameters of which the
 * document lists one value. Documents of calls by name, at one address, have no other way to say which call it is.
 */
export function marksOf({ path, parameters }: Operation): RouteMarks {
  const query = { ...Object.fromEntries(queryOf(path)), ...Object.fromEntries(soleValues(parameters, "query")) };
  const headers = Object.fromEntries(soleValues(parameters, "header"));
  return {
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(Object.keys(headers).length === 0 ? {} : { headers }),
  };
}

/** The marks of those operations that share their place with another one. */
export function routeMarks(operations: readonly Operation[]): ReadonlyMap<Operation, RouteMarks> {
  const counts = new Map<string, number>();
  for (const place of operations.map(placeOf)) counts.set(place, (counts.get(place) ?? 0) + 1);
  const shared = operations.filter((operation) => (counts.get(placeOf(operation)) ?? 0) > 1);
  return new Map(shared.map((operation) => [operation, marksOf(operation)]));
}

function queryOf(path: string): readonly (readonly [string, string])[] {
  const query = /\?([^#]*)/.exec(path)?.[1] ?? "";
  return [...new URLSearchParams(query)].filter(([, value]) => !/[{}]/.test(value));
}

function soleValues(
  parameters: readonly Parameter[],
  place: "query" | "header",
): readonly (readonly [string, string])[] {
  return parameters.flatMap((parameter) => {
    const value = parameter.in === place && parameter.required ? soleValue(parameter.schema) : undefined;
    return typeof value === "string" ? [[parameter.name, value] as const] : [];
  });
}

function soleValue({ const: constant, enum: listed, ref }: Schema): unknown {
  if (constant !== undefined) return constant.value;
  if (listed !== undefined) return listed.length === 1 ? listed[0] : undefined;
  return ref === undefined ? undefined : soleValue(ref);
}
