import type { Json, Operation } from "../../model/types.ts";

type Data = { readonly [key: string]: Json };

/**
 * The parts of the runtime that a description asks for beyond the usual, by the names of their exports. A bundler leaves
 * the others out of programs.
 *
 * @param described - The operations as the description has them.
 */
export function runtimeParts(
  schemes: readonly Data[],
  described: readonly Data[],
  operations: readonly Operation[],
): readonly string[] {
  const needs = {
    basicText: schemes.some(({ basic }) => basic === true),
    pagedCall: described.some(({ pagination }) => pagination !== undefined),
    queryOfPath: operations.some(({ path }) => /[?#]/.test(path)),
    signElsewhere: schemes.some((scheme) => scheme.in !== "header"),
    writeForm: operations.some(takesForm),
    writeStyled: described.some(({ styles }) => styles !== undefined),
  };
  return Object.entries(needs).flatMap(([name, isNeeded]) => (isNeeded ? [name] : []));
}

// A form that is not the body's first choice counts as well: a call may state its content type.
function takesForm({ requestBody }: Operation): boolean {
  return (requestBody?.content ?? []).some(({ contentType }) =>
    /^\s*(?:multipart\/form-data|application\/x-www-form-urlencoded)\s*(?:;|$)/i.test(contentType),
  );
}
