import { Report, type Collector, type Key } from "../report.ts";
import { addIssue } from "./add-issue.ts";

export function requiredIssue(report: Report, key: Key, at: string, property: string): void {
  addIssue(report, key, "required", at, `must have the property ${JSON.stringify(property)}, which is missing`, {
    property,
  });
}

/** `additionalProperties: false`, `unevaluatedProperties: false`: the report's path leads to the property. */
export function unknownPropertyIssue(report: Report, at: string, keyword: string): void {
  addIssue(report, undefined, keyword, at, "is not a property that is allowed here; remove it", {});
}

/** `propertyNames`: the report's path leads to the property. `collect` says what is wrong with the name. */
export function propertyNameIssue(report: Report, at: string, name: string, collect?: Collector): void {
  const probe = new Report(1);
  if (report.sensitive === 0) collect?.(name, probe);
  const reason = probe.issues[0]?.message.replace(/^The value/, ": it").replace(/\.$/, "") ?? "";
  addIssue(report, undefined, "propertyNames", at, `has a name that is not allowed${reason}`, {});
}

/** `readOnly` in what is written, `writeOnly` in what is read. */
export function directionIssue(report: Report, key: Key, at: string, keyword: "readOnly" | "writeOnly"): void {
  const says = keyword === "readOnly" ? "is read-only and must not be sent" : "is write-only and must not be returned";
  addIssue(report, key, keyword, at, `${says}; leave it out`, {});
}

/** `minProperties` or `maxProperties`. */
export function propertyCountIssue(
  report: Report,
  key: Key,
  at: string,
  keyword: "minProperties" | "maxProperties",
  limit: number,
  count: number,
): void {
  const bound = keyword === "minProperties" ? "at least" : "at most";
  const noun = limit === 1 ? "property" : "properties";
  addIssue(report, key, keyword, at, `must have ${bound} ${limit} ${noun}, but has ${count}`, { limit });
}

export function dependentRequiredIssue(report: Report, key: Key, at: string, property: string, missing: string): void {
  const says = `has the property ${JSON.stringify(property)} and so must have ${JSON.stringify(missing)}, which is missing`;
  addIssue(report, key, "dependentRequired", at, says, { property, missing });
}
