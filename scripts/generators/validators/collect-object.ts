import { literal } from "../../emit/code.ts";
import { isAbsentIn } from "../../model/direction.ts";
import type { Schema } from "../../model/types.ts";
import { collectBelow, collectBeside, lines } from "./collect-schema.ts";
import { collectKeys } from "./collect-keys.ts";
import { propertiesToRead, requiredHere } from "./object-steps.ts";
import { localNames, propertyReads } from "./property-read.ts";
import { below, type Scope } from "./scope.ts";
import { at } from "./value-rules.ts";

/** The keywords on objects; `v` is known to be one, and the report's path leads to it. */
export function collectObject(schema: Schema, v: string, scope: Scope): string {
  const required = requiredHere(schema, scope);
  const names = localNames(propertiesToRead(schema, required, scope), scope);
  const local = (property: string) => names.get(property) ?? "";
  const parts: string[] = [];
  for (const name of new Set([...(schema.properties?.keys() ?? []), ...required])) {
    if (names.has(name)) parts.push(collectProperty(schema, name, required.has(name), local(name), scope));
  }
  for (const [name, others] of schema.dependentRequired ?? []) {
    for (const other of others.filter((entry) => !scope.absent.has(entry))) {
      const pointer = at(schema, "dependentRequired");
      const call = `${scope.module.runtime("dependentRequiredIssue")}(report, undefined, ${pointer}, ${literal(name)}, ${literal(other)});`;
      parts.push(`if (${local(name)} !== undefined && ${local(other)} === undefined) ${call}`);
    }
  }
  for (const [name, part] of schema.dependentSchemas ?? []) {
    const statements = collectBeside(part, v, scope);
    if (statements !== "") parts.push(`if (${local(name)} !== undefined) {\n${statements}\n}`);
  }
  return lines([propertyReads(v, names, lines(parts), scope), ...parts, collectKeys(schema, v, scope)]);
}

function collectProperty(schema: Schema, name: string, isRequired: boolean, local: string, scope: Scope): string {
  const { module, direction } = scope;
  const property = schema.properties?.get(name);
  if (property !== undefined && isAbsentIn(direction, property)) {
    const keyword = direction === "write" ? "readOnly" : "writeOnly";
    const pointer = at(property, keyword);
    const call = `${module.runtime("directionIssue")}(report, ${literal(name)}, ${pointer}, ${literal(keyword)});`;
    return `if (${local} !== undefined) ${call}`;
  }
  const inner =
    property === undefined ? "" : collectBelow(property, local, literal(name), scope, below(scope, property));
  if (!isRequired) return inner === "" ? "" : `if (${local} !== undefined) {\n${inner}\n}`;
  const call = `${module.runtime("requiredIssue")}(report, undefined, ${at(schema, "required")}, ${literal(name)});`;
  return `if (${local} === undefined) {\n${call}\n}${inner === "" ? "" : ` else {\n${inner}\n}`}`;
}
