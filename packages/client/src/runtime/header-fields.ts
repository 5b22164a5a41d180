import { ArgumentError, type CallPlace } from "./client-error.ts";
import { headerProblem } from "./header-problem.ts";

/**
 * Headers on their way to the platform, under the names that they were given; no two are alike but for their case. The
 * platform makes `Headers` of them when it sends: to copy those before would cost more than all the rest of a call.
 */
export type HeaderFields = Readonly<Record<string, string>>;

/** The name under which a header stands there, whatever its case; its own, where it does not. */
function fieldName(fields: HeaderFields, name: string): string {
  for (const present in fields) {
    if (present.length === name.length && present.toLowerCase() === name.toLowerCase()) return present;
  }
  return name;
}

export function fieldValue(fields: HeaderFields, name: string): string | undefined {
  return fields[fieldName(fields, name)];
}

/** A copy with this header; what stood there under its name is gone. */
export function withField(fields: HeaderFields, name: string, value: string): HeaderFields {
  return { ...fields, [fieldName(fields, name)]: value };
}

/** The later ones win, whatever their case. `null` removes, and `undefined` is nothing. */
export function mergeFields(
  fields: HeaderFields,
  later: Readonly<Record<string, string | null | undefined>> = {},
): HeaderFields {
  let merged = fields;
  for (const [name, value] of Object.entries(later)) {
    if (value === null) merged = withoutField(merged, name);
    else if (value !== undefined) merged = withField(merged, name, value);
  }
  return merged;
}

function withoutField(fields: HeaderFields, name: string): HeaderFields {
  const { [fieldName(fields, name)]: _removed, ...rest } = fields;
  return rest;
}

/** @throws {ArgumentError} if the platform could not send them. */
export function checkFields(place: CallPlace, fields: HeaderFields): void {
  for (const [name, value] of Object.entries(fields)) {
    const problem = headerProblem(name, value);
    if (problem !== undefined) throw new ArgumentError(place, `${problem}.`);
  }
}
