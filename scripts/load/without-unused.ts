import { childPointer, valueAt } from "../json/json-pointer.ts";
import { entriesOf, type Json, type JsonObject } from "../json/json.ts";
import { bundleVersion, object, referable, type Shape } from "./shape.ts";
import { referenceAt, walk } from "./walk.ts";

const section = "#/components/schemas";

/** The document without those of the named schemas that nothing refers to any more. */
export function withoutUnused(document: JsonObject, names: readonly string[]): JsonObject {
  const schemas = new Map(entriesOf(valueAt(document, section) ?? {}));
  const dropped = new Map(names.flatMap((name) => (schemas.has(name) ? [[childPointer(section, name), name]] : [])));
  const keep = (value: Json, shape: Shape, pointer: string): void => {
    const kept: string[] = [];
    walk({ value, shape, pointer }, bundleVersion, (place) => {
      if (dropped.has(place.pointer)) return false;
      const target = place.shape.kind === "schemaName" ? place.value : referenceAt(place);
      if (typeof target !== "string") return true;
      for (const root of dropped.keys()) if (target === root || target.startsWith(`${root}/`)) kept.push(root);
      return true;
    });
    for (const root of kept) {
      const name = dropped.get(root);
      if (name === undefined || !dropped.delete(root)) continue;
      keep(schemas.get(name) ?? null, referable("Schema"), root);
    }
  };
  keep(document, object("OpenAPI"), "#");
  if (dropped.size === 0) return document;
  const left = [...schemas].filter(([name]) => !dropped.has(childPointer(section, name)));
  const components = entriesOf(valueAt(document, "#/components") ?? {});
  const replaced = components.map(([key, value]) => [key, key === "schemas" ? Object.fromEntries(left) : value]);
  return { ...document, components: Object.fromEntries(replaced) as Json }; // names with what they had
}
