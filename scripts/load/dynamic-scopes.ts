import type { Bundle } from "./bundle.ts";
import type { BundleLayout } from "./bundle-layout.ts";
import { sourceOf } from "./bundled-document.ts";
import type { References } from "./find-references.ts";
import { childPointer, parentPointer, pointerTokens } from "../json/json-pointer.ts";
import { isObject, own } from "../json/json.ts";
import { contentOf } from "./resolve-reference.ts";
import type { SchemaResource } from "./schema-resources.ts";
import { bundleVersion, object } from "./shape.ts";
import { objectAt, type Place, walk } from "./walk.ts";

/**
 * What `$dynamicRef` depends on: for each name the outermost of the schema resources passed through on the way that has a
 * `$dynamicAnchor` of that name (JSON Schema 2020-12 core, 8.2.3.2).
 */
export type Scope = ReadonlyMap<string, SchemaResource>;

export const noScope: Scope = new Map();

/** Keys below which schemas only lie until they are referred to. */
export const shelves: ReadonlySet<string> = new Set(["$defs", "definitions"]);

interface Node {
  /** The scope in which the document itself has the schema. */
  readonly scope: Scope;
  /** Schemas that a check of this one may lead to. */
  readonly next: Set<string>;
  /** The names that its own `$dynamicRef` asks for. */
  readonly name?: string;
}

/** The schemas of a bundle with the dynamic scopes that they can be met in. */
export class DynamicScopes {
  readonly #bundle: Bundle;
  readonly #references: References;
  readonly #layout: BundleLayout;
  readonly #nodes = new Map<string, Node>();
  readonly #names = new Map<string, ReadonlySet<string>>();

  constructor(bundle: Bundle, references: References, layout: BundleLayout) {
    this.#bundle = bundle;
    this.#references = references;
    this.#layout = layout;
    walk({ value: bundle.document, shape: object("OpenAPI"), pointer: "#" }, bundleVersion, (place) =>
      this.#visit(place),
    );
  }

  /** The scope within a schema that is met in `scope`. */
  enter(scope: Scope, pointer: string): Scope {
    const resource = this.#references.resources.around(sourceOf(this.#bundle, pointer));
    const added = [...resource.dynamicAnchors.keys()].filter((name) => !scope.has(name));
    return added.length === 0 ? scope : new Map([...scope, ...added.map((name) => [name, resource] as const)]);
  }

  /** What a `$dynamicRef` leads to in a scope; undefined where it leads nowhere. */
  target(pointer: string, scope: Scope): string | undefined {
    const found = this.#dynamic(pointer);
    const name = found?.dynamicAnchor;
    const place = name === undefined ? undefined : scope.get(name)?.dynamicAnchors.get(name);
    if (place !== undefined) return this.#layout.pointerOf({ ...place, value: contentOf(place), object: "Schema" });
    return found && this.#layout.pointerOf(found);
  }

  /** As much of a scope as decides what the schema at a pointer means. */
  relevant(scope: Scope, pointer: string): Scope {
    const names = this.#namesBelow(pointer);
    return new Map([...scope].filter(([name]) => names.has(name)).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** The scope in which the document itself has a schema. */
  stated(pointer: string): Scope {
    return this.#nodes.get(pointer)?.scope ?? this.enter(noScope, pointer);
  }

  /** What a resource is called in the bundle: the key that it stands under, or else the last word of its URI. */
  nameOf(resource: SchemaResource): string {
    const pointer = this.#layout.pointerOf({ ...resource, value: contentOf(resource), object: "Schema" });
    return pointerTokens(pointer ?? "#").at(-1) ?? /([^/:]*?)(?:\.\w+)?\/?$/.exec(resource.uri)?.[1] ?? "";
  }

  #dynamic(pointer: string): ReturnType<References["targetOf"]> {
    const { file, pointer: inFile } = sourceOf(this.#bundle, pointer);
    return this.#references.targetOf({ file, pointer: childPointer(inFile, "$dynamicRef") });
  }

  #visit(place: Place): void {
    if (objectAt(place) !== "Schema") return;
    const { pointer, value } = place;
    const parent = holderOf(place);
    const scope = this.enter(parent === undefined ? noScope : this.stated(parent), pointer);
    if (parent !== undefined) this.#nodes.get(parent)?.next.add(pointer);
    const next = new Set<string>();
    const reference = isObject(value) ? own(value, "$ref") : undefined;
    if (typeof reference === "string") next.add(reference);
    const isDynamic = isObject(value) && own(value, "$dynamicRef") !== undefined;
    const name = isDynamic ? this.#dynamic(pointer)?.dynamicAnchor : undefined;
    for (const target of isDynamic ? this.#candidates(pointer, name) : []) next.add(target);
    this.#nodes.set(pointer, { scope, next, ...(name === undefined ? {} : { name }) });
  }

  #candidates(pointer: string, name: string | undefined): readonly string[] {
    const resources = name === undefined ? [] : [...this.#references.resources.all];
    const scopes = resources.filter(({ dynamicAnchors }) => dynamicAnchors.has(name as string)); // none without a name
    const targets = [noScope, ...scopes.map((resource) => new Map([[name as string, resource]]))];
    return targets.flatMap((scope) => this.target(pointer, scope) ?? []);
  }

  /** The names that some `$dynamicRef` asks for, in the schema or wherever it leads to. */
  #namesBelow(pointer: string): ReadonlySet<string> {
    const known = this.#names.get(pointer);
    if (known !== undefined) return known;
    const names = new Set<string>();
    const met = new Set([pointer]);
    for (const at of met) {
      const node = this.#nodes.get(at);
      if (node?.name !== undefined) names.add(node.name);
      for (const next of node?.next ?? []) met.add(next);
    }
    this.#names.set(pointer, names);
    return names;
  }
}

/** The pointer of the schema whose check includes that of the one at a place. */
function holderOf(place: Place): string | undefined {
  for (let below = place, at = place.parent; at !== undefined; below = at, at = at.parent) {
    if (objectAt(at) !== "Schema") continue;
    return shelves.has(pointerTokens(below.pointer).at(-1) ?? "") && parentPointer(below.pointer) === at.pointer
      ? undefined
      : at.pointer;
  }
  return undefined;
}
