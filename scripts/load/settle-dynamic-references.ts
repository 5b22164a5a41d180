import type { Bundle } from "./bundle.ts";
import type { BundleLayout } from "./bundle-layout.ts";
import { sourceOf } from "./bundled-document.ts";
import { DynamicScopes, noScope, type Scope, shelves } from "./dynamic-scopes.ts";
import type { References } from "./find-references.ts";
import { childPointer, pointerTokens, valueAt } from "../json/json-pointer.ts";
import { entriesOf, isList, isObject, type Json, type JsonObject, own } from "../json/json.ts";
import { childShape } from "./openapi-shape.ts";
import type { SchemaResource } from "./schema-resources.ts";
import { bundleVersion, object, type Shape } from "./shape.ts";
import { withoutUnused } from "./without-unused.ts";
import { settle } from "./walk.ts";

/**
 * Makes plain references of all `$dynamicRef`s. What one leads to depends on the schemas that were passed through on the
 * way to it, and every way is known beforehand: a schema that means something else on another way is written out once
 * for each meaning, as a component. What comes after the loader knows `$ref` alone.
 */
export function settleDynamicReferences(bundle: Bundle, references: References, layout: BundleLayout): Bundle {
  if (!references.isDynamic) return bundle;
  const writer = new ScopedWriter(bundle, new DynamicScopes(bundle, references, layout));
  const document = writer.write();
  const hoisted = layout.hoisted.flatMap(({ section, name }) => (section === "schemas" ? [name] : []));
  return { document: withoutUnused(document, hoisted), origins: writer.origins };
}

/** A schema to be written out as a component for one of its scopes. */
interface Copy {
  readonly name: string;
  readonly pointer: string;
  readonly scope: Scope;
}

class ScopedWriter {
  readonly origins: Map<string, ReturnType<typeof sourceOf>>;
  readonly #bundle: Bundle;
  readonly #scopes: DynamicScopes;
  readonly #copies: Copy[] = [];
  readonly #names = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(bundle: Bundle, scopes: DynamicScopes) {
    this.#bundle = bundle;
    this.#scopes = scopes;
    this.origins = new Map(bundle.origins);
    this.#taken = new Set(Object.keys(valueAt(bundle.document, "#/components/schemas") ?? {}));
  }

  write(): JsonObject {
    const { document } = this.#bundle;
    const written = this.#written(document, object("OpenAPI"), "#", noScope, false) as JsonObject; // as it was before
    const copies: [string, Json][] = [];
    // Each may ask for further ones.
    for (const { name, pointer, scope } of this.#copies) {
      const value = valueAt(document, pointer) ?? null;
      this.origins.set(childPointer("#/components/schemas", name), sourceOf(this.#bundle, pointer));
      const copy = this.#written(value, object("Schema"), pointer, scope, true);
      copies.push([name, isObject(copy) ? withoutName(copy) : copy]);
    }
    if (copies.length === 0) return written;
    const components = own(written, "components") ?? {};
    const schemas = [...entriesOf(valueAt(components, "#/schemas") ?? {}), ...copies];
    return {
      ...written,
      components: Object.fromEntries([...entriesOf(components), ["schemas", Object.fromEntries(schemas)]]),
    };
  }

  #written(value: Json, shape: Shape, pointer: string, scope: Scope, isCopy: boolean): Json {
    if (shape.kind === "schemaName") return typeof value === "string" ? this.#pointerTo(value, scope) : value;
    if (!isObject(value) && !isList(value)) return value;
    const isSchema = shape.kind === "object" && shape.object === "Schema";
    const inner = isSchema ? this.#scopes.enter(scope, pointer) : scope;
    const entries = entriesOf(value).flatMap(([key, child]): (readonly [string, Json])[] => {
      const below = childShape(shape, key, bundleVersion);
      const isShelf = isSchema && shelves.has(key);
      if (below === undefined) return [[key, child]];
      if (isShelf && isCopy) return [];
      if (isSchema && key === "$dynamicRef") return [];
      if (isSchema && key === "$ref" && typeof child === "string") return [[key, this.#pointerTo(child, inner)]];
      const scopeBelow = isShelf ? noScope : inner;
      const settled = settle(below, child, bundleVersion);
      return [[key, this.#written(child, settled, childPointer(pointer, key), scopeBelow, isCopy)]];
    });
    if (isList(value)) return entries.map(([, item]) => item);
    const written = isSchema ? withMapping(value, Object.fromEntries(entries)) : Object.fromEntries(entries);
    if (!isSchema || own(value, "$dynamicRef") === undefined) return written;
    const target = this.#scopes.target(pointer, inner);
    return target === undefined ? written : withReference(written, this.#pointerTo(target, inner));
  }

  /** The schema at `target` as it is to be read when it is met in a scope: where it stands, or a copy. */
  #pointerTo(target: string, scope: Scope): string {
    const met = this.#scopes.relevant(this.#scopes.enter(scope, target), target);
    const stated = this.#scopes.relevant(this.#scopes.stated(target), target);
    const differing = [...met.keys(), ...stated.keys()].find((name) => met.get(name) !== stated.get(name));
    if (differing === undefined) return target;
    const key = JSON.stringify([target, ...[...met].map(([name, { uri }]) => [name, uri])]);
    const known = this.#names.get(key);
    const name = known ?? this.#newName(target, met.get(differing) ?? stated.get(differing));
    if (known === undefined) {
      this.#names.set(key, name);
      this.#copies.push({ name, pointer: target, scope });
    }
    return childPointer("#/components/schemas", name);
  }

  /** `TreeInStrictTree`: the schema, and the one whose `$dynamicAnchor` changes it. */
  #newName(target: string, resource: SchemaResource | undefined): string {
    const inner = pointerTokens(target).at(-1) ?? "Schema";
    const outer = resource === undefined ? "" : this.#scopes.nameOf(resource);
    const name = `${inner}In${outer.charAt(0).toUpperCase()}${outer.slice(1)}`.replace(/[^\w.-]/g, "_");
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name}${number}`;
      if (this.#taken.has(candidate)) continue;
      this.#taken.add(candidate);
      return candidate;
    }
  }
}

/** A second reference of one schema goes to `allOf`: there it means the same, also for what counts as evaluated. */
function withReference(schema: JsonObject, $ref: string): JsonObject {
  if (own(schema, "$ref") === undefined) return { $ref, ...schema };
  const all = own(schema, "allOf");
  return { ...schema, allOf: [...(isList(all) ? all : []), { $ref }] };
}

/** A branch that has become a copy goes on to be chosen by the name of the schema that it is a copy of. */
function withMapping(stated: JsonObject, written: JsonObject): JsonObject {
  const discriminator = own(written, "discriminator");
  if (!isObject(discriminator)) return written;
  const explicit = entriesOf(own(discriminator, "mapping") ?? {});
  const mapped = new Set(explicit.flatMap(([name, target]) => [name, target]));
  const implied = ["oneOf", "anyOf"].flatMap((key) => {
    const branches = own(written, key);
    return entriesOf(own(stated, key) ?? {}).flatMap(([index, branch]) => {
      const [before, after] = [branch, valueAt(branches ?? null, `#/${index}`)].map((part = null) => {
        return isObject(part) ? own(part, "$ref") : undefined;
      });
      const [, section, name] = typeof before === "string" ? pointerTokens(before) : [];
      if (section !== "schemas" || name === undefined || after === undefined || after === before) return [];
      return mapped.has(name) || mapped.has(after) ? [] : [[name, after] as const];
    });
  });
  if (implied.length === 0) return written;
  return { ...written, discriminator: { ...discriminator, mapping: Object.fromEntries([...explicit, ...implied]) } };
}

/** The name that a document chooses for a type belongs to the schema itself. */
function withoutName(copy: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(copy).filter(([key]) => key !== "x-ts-name"));
}
