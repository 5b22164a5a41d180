import type { Operation, SpecModel } from "./types.ts";

/** The operations, those first that ask the least of a caller. */
export function easiestFirst({ operations }: SpecModel): readonly Operation[] {
  return [...operations].sort((a, b) => effort(a) - effort(b));
}

function effort({ method, parameters, requestBody }: Operation): number {
  return (method === "get" ? 0 : 100) + (requestBody === undefined ? 0 : 10) + parameters.length;
}
