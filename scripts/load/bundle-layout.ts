import { basename } from "node:path";
import type { References, Target } from "./find-references.ts";
import { ancestors, childPointer, pointerTokens, childValue } from "../json/json-pointer.ts";
import { isObject, type Json, own } from "../json/json.ts";
import { childShape, componentSections } from "./openapi-shape.ts";
import { object, type ObjectName, referable, type Shape, type Version } from "./shape.ts";
import { type SourceFile, type SourcePlace } from "./source-file.ts";
import { isOpaqueReference, settle } from "./walk.ts";

/** A target outside of the entry's own structure that the bundle holds as a component. */
export interface Hoisted {
  readonly target: Target;
  readonly section: string;
  readonly name: string;
}

interface Home {
  readonly pointer: string;
  readonly target: Target;
}

/** Where in the bundle everything stands that references lead to. */
export class BundleLayout {
  readonly hoisted: Hoisted[] = [];
  readonly #entry: SourceFile;
  readonly #references: References;
  readonly #version: Version;
  readonly #homes = new Map<SourceFile, Map<string, Home>>();
  /** Components of the entry that only refer to another file: its content takes their place. */
  readonly #adopted = new Map<string, Target>();

  constructor(entry: SourceFile, references: References, version: Version) {
    this.#entry = entry;
    this.#references = references;
    this.#version = version;
    this.#adopt();
    this.#hoist();
  }

  /** The pointer in the bundle of what a reference leads to. */
  pointerOf(target: Target): string | undefined {
    const final = this.finalTarget(target);
    return this.#homeOf(final) ?? (final.file === this.#entry ? final.pointer : undefined);
  }

  /** What stands in the entry's component at a pointer, if its content comes from another file. */
  adoptedAt(pointer: string): Target | undefined {
    return this.#adopted.get(pointer);
  }

  /** Follows files that only pass a reference on. A circle is left alone: it is a fault, and reported as one. */
  finalTarget(target: Target): Target {
    const seen = new Set<string>();
    let at = target;
    while (at.file !== this.#entry && !this.#isScope(at) && this.#isBareReference(at)) {
      const next = this.#references.targetOf(at);
      const step = `${at.file.realPath} ${at.pointer}`;
      if (next === undefined || seen.has(step)) return target;
      seen.add(step);
      at = next;
    }
    return at;
  }

  #bindsAnchors(component: Target): boolean {
    return this.#isScope(component) && this.#references.resources.around(component).dynamicAnchors.size > 0;
  }

  /** Where there are dynamic references, what they lead to depends on every schema on the way, also on bare references. */
  #isScope({ object: name }: Target): boolean {
    return this.#references.isDynamic && name === "Schema";
  }

  #isBareReference({ value, pointer, object: name }: Target): boolean {
    if (!isObject(value) || typeof own(value, "$ref") !== "string") return false;
    if (Object.keys(value).length === 1) return true;
    return this.#version === "3.0" && isOpaqueReference({ value, pointer, shape: referable(name) }, this.#version);
  }

  #adopt(): void {
    for (const { file, pointer, place, target } of this.#references.list) {
      if (file !== this.#entry) continue;
      const final = this.finalTarget(target);
      if (final.file === this.#entry || this.#homes.get(final.file)?.has(final.pointer)) continue;
      const isComponent = pointerTokens(pointer).length === 3 && pointer.startsWith("#/components/");
      const component = { file, pointer, value: place.value, object: target.object };
      const isBare = isComponent && !this.#bindsAnchors(component) && this.#isBareReference(component);
      if (isBare) this.#adopted.set(pointer, final);
      // A path item is written out where it is used, and is at home where it is used first.
      if (isBare || target.object === "PathItem") this.#setHome(final, pointer);
    }
  }

  #hoist(): void {
    const targets = this.#references.list.map(({ target }) => this.finalTarget(target));
    const candidates = new Map<SourceFile, Map<string, Home>>();
    for (const target of targets.filter(({ object: name }) => name !== "PathItem")) {
      const inFile = candidates.get(target.file) ?? new Map<string, Home>();
      candidates.set(target.file, inFile.set(target.pointer, { pointer: "", target }));
    }
    const names = new ComponentNames(this.#entry.value);
    for (const target of targets) {
      const section = componentSections.get(target.object);
      if (section === undefined || target.object === "PathItem" || this.#homeOf(target) !== undefined) continue;
      if (this.#nearest(target, candidates, false) !== undefined) continue; // comes along with what is around it
      const name = names.take(section, target);
      this.hoisted.push({ target, section, name });
      this.#setHome(target, childPointer("#/components", section, name));
    }
  }

  #setHome(target: Target, pointer: string): void {
    const inFile = this.#homes.get(target.file) ?? new Map<string, Home>();
    this.#homes.set(target.file, inFile.set(target.pointer, { pointer, target }));
  }

  #homeOf(target: Target): string | undefined {
    const home = this.#nearest(target, this.#homes, true);
    if (home !== undefined) return childPointer(home.pointer, ...segmentsBelow(home.target.pointer, target.pointer));
    if (target.file !== this.#entry) return undefined;
    const root = { value: this.#entry.value, shape: object("OpenAPI") };
    return reaches(root, pointerTokens(target.pointer), target.object, this.#version) ? target.pointer : undefined;
  }

  /** The nearest of the places around a target from which the table of shapes leads down to it. */
  #nearest(target: Target, among: Map<SourceFile, Map<string, Home>>, orItself: boolean): Home | undefined {
    const inFile = among.get(target.file);
    for (const pointer of ancestors(target.pointer)) {
      const home = inFile?.get(pointer);
      if (home === undefined || (pointer === target.pointer && !orItself)) continue;
      const from = { value: home.target.value, shape: object(home.target.object) };
      const way = segmentsBelow(pointer, target.pointer);
      if (reaches(from, way, target.object, this.#version)) return home;
    }
    return undefined;
  }
}

function segmentsBelow(pointer: string, below: string): readonly string[] {
  return pointerTokens(below).slice(pointerTokens(pointer).length);
}

/** Whether keys lead from a place to an object of a kind, by nothing but what the table of shapes knows. */
function reaches(
  from: { readonly value: Json; readonly shape: Shape },
  keys: readonly string[],
  name: ObjectName,
  version: Version,
): boolean {
  let { value, shape } = from;
  for (const key of keys) {
    const child = childValue(value, key);
    const expected = childShape(shape, key, version);
    if (child === undefined || expected === undefined) return false;
    if (isOpaqueReference({ value, shape, pointer: "" }, version)) return false;
    [value, shape] = [child, settle(expected, child, version)];
  }
  return shape.kind === "object" && shape.object === name;
}

/** Names for components that other files bring along; those of the entry are taken. */
class ComponentNames {
  readonly #taken = new Set<string>();

  constructor(document: Json) {
    const components = isObject(document) ? own(document, "components") : undefined;
    for (const section of componentSections.values()) {
      const entries = isObject(components) ? own(components, section) : undefined;
      for (const name of isObject(entries) ? Object.keys(entries) : []) this.#taken.add(childPointer(section, name));
    }
  }

  /** The last word of the pointer, or the file's name without endings; with a number from 2 where that is taken. */
  take(section: string, place: SourcePlace): string {
    const fileName = basename(place.file.realPath).replace(/\.(ya?ml|json)(\.gz)?$/i, "");
    const name = (pointerTokens(place.pointer).at(-1) ?? fileName).replace(/[^\w.-]/g, "_");
    for (let number = 1; ; number++) {
      const candidate = number === 1 ? name : `${name}${number}`;
      const key = childPointer(section, candidate);
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return candidate;
    }
  }
}
