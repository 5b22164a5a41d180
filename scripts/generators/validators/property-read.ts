import { literal, memberAccess, propertyKey } from "../../emit/code.ts";
import { camelCase, pascalCase } from "../../model/word-case.ts";
import type { ModuleBuilder } from "./module-builder.ts";
import { prototypeNames } from "./prototype-names.ts";
import type { Scope } from "./scope.ts";
import { usesName } from "./uses-name.ts";

/** The value of a property of what is known to be an object. */
export function propertyRead(object: string, property: string, module: ModuleBuilder): string {
  if (prototypeNames.has(property)) return `${module.runtime("ownProperty")}(${object}, ${literal(property)})`;
  return `(${object} as ${module.runtimeType("Properties")})${memberAccess(property)}`;
}

/** Names for the values of properties; which of them are read is known once the code that uses them is there. */
export function localNames(properties: readonly string[], scope: Scope): ReadonlyMap<string, string> {
  return new Map(properties.map((property) => [property, scope.names.take(localName(property))]));
}

/** Declares those of the names that `code` uses, or nothing. */
export function propertyReads(object: string, names: ReadonlyMap<string, string>, code: string, scope: Scope): string {
  const used = [...names].filter(([, name]) => usesName(code, name));
  const members = used
    .filter(([property]) => !prototypeNames.has(property))
    .map(([property, name]) => (propertyKey(property) === name ? name : `${propertyKey(property)}: ${name}`));
  const lines = used
    .filter(([property]) => prototypeNames.has(property))
    .map(([property, name]) => `const ${name} = ${propertyRead(object, property, scope.module)};`);
  if (members.length > 0) {
    lines.unshift(`const { ${members.join(", ")} } = ${object} as ${scope.module.runtimeType("Properties")};`);
  }
  return lines.join("\n");
}

/** A name for the value of a property: `first-name` to `firstName`. */
function localName(property: string): string {
  const name = camelCase(pascalCase(property));
  return /^[\p{ID_Start}_]/u.test(name) ? name : `_${name}`;
}
