import { isOfTypes } from "../is-of-type.ts";
import { isProperties } from "../own-property.ts";
import type { Collector, Key, Report } from "../report.ts";
import { requiredIssue } from "./object-issues.ts";
import { typeIssue } from "./value-issues.ts";

/**
 * A property of an object: its name, whether it must be there, and what is asked of its value.
 *
 * - `"string", pointer`: nothing but the type, one or several parted by spaces. The pointer is that of the property's schema
 *   where it does not stand below the object's, as for a parameter.
 * - `"array", collect, accepts`: an array, and the two functions for its items.
 * - `"", collect, accepts`: all that the two functions ask. Nothing at all without them.
 *
 * `accepts` comes first where there is one: most values are valid, and it finds that out faster than a walk.
 */
export type Member = readonly [
  name: string,
  isRequired: boolean,
  types: string,
  collect?: Collector | string,
  accepts?: (value: unknown) => boolean,
];

/** All that is wrong with an object and its properties; `at` is the pointer of its schema. */
export function collectRecord(value: unknown, report: Report, at: string, members: readonly Member[]): void {
  if (!isProperties(value)) return typeIssue(report, undefined, value, `${at}/type`, "object");
  for (const member of members) {
    const [name, isRequired] = member;
    const property = value[name];
    if (property !== undefined) collectMember(property, report, at, member);
    else if (isRequired) requiredIssue(report, undefined, `${at}/required`, name);
  }
}

function collectMember(value: unknown, report: Report, at: string, member: Member): void {
  const [name, , types, collect] = member;
  if (types !== "" && !isOfTypes(value, types)) {
    const pointer = typeof collect === "string" ? collect : `${at}/properties/${name}`;
    typeIssue(report, name, value, `${pointer}/type`, types);
  } else if (types === "") walk(name, value, report, member);
  else if (typeof collect === "function" && Array.isArray(value)) {
    report.path.push(name);
    // Once the report is full, the rest of a large array is not worth walking.
    for (let i = 0; i < value.length && !report.isFull; i++) walk(i, value[i], report, member);
    report.path.pop();
  }
}

function walk(key: NonNullable<Key>, value: unknown, report: Report, [, , , collect, accepts]: Member): void {
  if (typeof collect !== "function" || accepts?.(value) === true) return;
  report.path.push(key);
  collect(value, report);
  report.path.pop();
}
