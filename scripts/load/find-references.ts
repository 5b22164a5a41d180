import { warnOfContradictions } from "./check-contradictions.ts";
import { checkPatterns } from "./check-pattern.ts";
import { checkParameter } from "./check-parameter.ts";
import { checkStructure, type StructureContext } from "./check-structure.ts";
import type { Fault, IssueLog } from "./issue-log.ts";
import { childPointer } from "../json/json-pointer.ts";
import { isObject, type Json, own } from "../json/json.ts";
import { nameOf } from "./openapi-shape.ts";
import { readDialect } from "./read-dialect.ts";
import { contentOf, type Found, type ResolveContext, resolveReference } from "./resolve-reference.ts";
import { SchemaResources, type SchemaResource } from "./schema-resources.ts";
import { object, type ObjectName, referable, type Version } from "./shape.ts";
import { hasReadableName, type SourceFile, type SourcePlace } from "./source-file.ts";
import type { SourceTree } from "./source-tree.ts";
import { inJsonSchema } from "./translate.ts";
import { isOpaqueReference, objectAt, type Place, referenceAt, walk } from "./walk.ts";

/** What a reference leads to: a place, and the kind of object that is expected there. */
export interface Target extends Found {
  readonly object: ObjectName;
}

export interface Reference extends SourcePlace {
  readonly place: Place;
  readonly target: Target;
}

/** All references that the entry needs, directly or through others, in the order in which they were met. */
export class References {
  readonly list: Reference[] = [];
  readonly resources: SchemaResources;
  readonly #targets = new Map<SourceFile, Map<string, Target>>();
  readonly #leftOut = new Map<SourceFile, Set<string>>();
  #isDynamic = false;

  constructor(resources: SchemaResources) {
    this.resources = resources;
  }

  /** Whether any of them is a `$dynamicRef`. */
  get isDynamic(): boolean {
    return this.#isDynamic;
  }

  add(reference: Reference): void {
    this.list.push(reference);
    this.#isDynamic ||= reference.pointer.endsWith("/$dynamicRef");
    const inFile = this.#targets.get(reference.file) ?? new Map<string, Target>();
    this.#targets.set(reference.file, inFile.set(reference.pointer, reference.target));
  }

  /** Takes the place of a reference for one without it. */
  leaveOut({ file, pointer }: SourcePlace): void {
    const inFile = this.#leftOut.get(file) ?? new Set<string>();
    this.#leftOut.set(file, inFile.add(pointer));
  }

  isLeftOut({ file, pointer }: SourcePlace): boolean {
    return this.#leftOut.get(file)?.has(pointer) === true;
  }

  /**
   * Where the reference at a place leads to; undefined where it leads nowhere, or where there is none. A `$dynamicRef`
   * is at the place of the keyword, since a `$ref` may stand beside it.
   */
  targetOf({ file, pointer }: SourcePlace): Target | undefined {
    return this.#targets.get(file)?.get(pointer);
  }
}

interface FindOptions {
  readonly version: Version;
  readonly log: IssueLog;
}

/** Walks the entry and whatever it refers to, opens the files on the way, and checks all of it against the table. */
export async function findReferences(tree: SourceTree, options: FindOptions): Promise<References> {
  const finder = new ReferenceFinder(tree, options);
  await finder.run();
  return finder.references;
}

interface Pending extends SourcePlace {
  readonly place: Place;
  readonly text: string;
  /** What the text is relative to. */
  readonly base: SchemaResource;
  readonly object: ObjectName;
  /** Where the text stands. */
  readonly at: SourcePlace;
  /** A discriminator's mapping only helps to find a branch: if it leads nowhere, little is lost. */
  readonly isHint: boolean;
}

class ReferenceFinder {
  readonly references: References;
  readonly #resources: SchemaResources;
  readonly #context: ResolveContext;
  readonly #tree: SourceTree;
  readonly #options: FindOptions;
  readonly #pending: Pending[] = [];
  /** References by URI to what no file has called itself so far. */
  #postponed: Pending[] = [];
  #metAtLastTry = 0;
  readonly #visited = new Map<SourceFile, Map<string, ObjectName>>();
  readonly #met = new Set<SourceFile>();

  constructor(tree: SourceTree, options: FindOptions) {
    this.#tree = tree;
    this.#options = options;
    this.#resources = new SchemaResources(options.log);
    this.references = new References(this.#resources);
    this.#context = { tree, resources: this.#resources, meet: (file) => this.#meet(file) };
  }

  async run(): Promise<void> {
    const { entry } = this.#tree;
    this.#met.add(entry);
    if (this.#options.version >= "3.2") this.#resources.addSelf(entry);
    this.#explore(entry, { value: entry.value, shape: object("OpenAPI"), pointer: "#" });
    // Anchors and ids of the entry are known now, before the first reference is looked up.
    for (let index = 0; index < this.#pending.length; index++) {
      await this.#resolve(this.#pending[index] as Pending);
      if (index === this.#pending.length - 1) this.#addRest();
    }
    for (const resource of this.#resources.all) await readDialect(resource, this.#tree, this.#options.log);
  }

  #explore(file: SourceFile, root: Place): void {
    const context: StructureContext = { ...this.#options, file };
    walk(root, this.#options.version, (place) => {
      if (!this.#isNew(file, place)) return false;
      checkStructure(place, context);
      if (isParameter(place, this.#options.version)) checkParameter(place, context);
      if (objectAt(place) === "Schema" && !isOpaqueReference(place, this.#options.version)) checkSchema(place, context);
      this.#collect(file, place);
      return true;
    });
  }

  #isNew(file: SourceFile, place: Place): boolean {
    const name = objectAt(place);
    if (name === undefined) return true;
    const inFile = this.#visited.get(file) ?? new Map<string, ObjectName>();
    this.#visited.set(file, inFile);
    if (inFile.has(place.pointer)) return false;
    inFile.set(place.pointer, name);
    return true;
  }

  #collect(file: SourceFile, place: Place): void {
    const { pointer, value } = place;
    const name = objectAt(place);
    if (place.shape.kind === "schemaName") return this.#collectMapping(file, place);
    this.#collectIdentifiers(file, place);
    if (name === undefined) return;
    const text = referenceAt(place);
    if (text !== undefined) {
      const at = { file, pointer: childPointer(pointer, "$ref") };
      const base = this.#resources.around({ file, pointer });
      this.#pending.push({ file, pointer, place, text, base, object: name, at, isHint: false });
    }
    if (name === "Schema" && isObject(value) && this.#options.version !== "3.0") {
      this.#collectDynamic(file, place, own(value, "$dynamicRef"));
    }
  }

  #collectDynamic(file: SourceFile, place: Place, text: Json | undefined): void {
    if (typeof text !== "string") return;
    const at = { file, pointer: childPointer(place.pointer, "$dynamicRef") };
    this.#pending.push({ ...at, place, text, base: this.#resources.around(at), object: "Schema", at, isHint: false });
  }

  /** The value of a mapping is the name of a component of the entry, or else a reference. */
  #collectMapping(file: SourceFile, place: Place): void {
    if (typeof place.value !== "string") return;
    const { value: text, pointer } = place;
    const hint = { file, pointer, place, object: "Schema", at: { file, pointer }, isHint: true } as const;
    if (this.#isComponentName(text)) {
      const byPointer = childPointer("#/components/schemas", text).replaceAll("%", "%25");
      this.#pending.push({ ...hint, text: byPointer, base: this.#resources.ofFile(this.#tree.entry) });
    } else if (/[#/]/.test(text) || hasReadableName(text)) {
      this.#pending.push({ ...hint, text, base: this.#resources.around({ file, pointer }) });
    } else this.#options.log.warn({ file, pointer }, unknownMapping(text));
  }

  #isComponentName(text: string): boolean {
    let value = this.#tree.entry.value;
    for (const key of ["components", "schemas", text]) {
      const next = isObject(value) ? own(value, key) : undefined;
      if (next === undefined) return false;
      value = next;
    }
    return true;
  }

  #collectIdentifiers(file: SourceFile, place: Place): void {
    if (objectAt(place) !== "Schema" || !isObject(place.value) || this.#options.version === "3.0") return;
    this.#resources.add({ file, pointer: place.pointer }, place.value);
  }

  /** Of another file only what is referred to is walked; what else in it calls itself something is found here. */
  #meet(file: SourceFile): void {
    if (this.#met.has(file)) return;
    this.#met.add(file);
    walk({ value: file.value, shape: referable("Schema"), pointer: "#" }, this.#options.version, (place) => {
      this.#collectIdentifiers(file, place);
    });
  }

  async #resolve(pending: Pending): Promise<void> {
    const { text, file, pointer, place, base, object: name, at } = pending;
    const resolution = await resolveReference(text, base, this.#context);
    if ("issues" in resolution) return this.#options.log.addErrors(resolution.issues);
    if ("fault" in resolution) return this.#explain(pending, resolution.fault);
    const target = { ...resolution.found, object: name };
    this.#explore(target.file, { value: target.value, shape: referable(name), pointer: target.pointer });
    const actual = this.#visited.get(target.file)?.get(target.pointer);
    if (actual === undefined || actual === name) this.references.add({ file, pointer, place, target });
    else if (name === "Schema") this.#leaveOut(pending, actual);
    else this.#options.log.error(at, wrongKind(text, name, actual));
  }

  /** Who uses a service cannot put its document right: where a schema refers to a response, all else is still of use. */
  #leaveOut({ text, file, pointer, at }: Pending, actual: ObjectName): void {
    const fault = wrongKind(text, "Schema", actual);
    this.#options.log.warn(at, { ...fault, message: `${fault.message} It is left out.` });
    this.references.leaveOut({ file, pointer });
  }

  #explain(pending: Pending, fault: Fault): void {
    const { log } = this.#options;
    if (pending.isHint) return log.warn(pending.at, fault);
    // The file that has it may be met later.
    if (fault.code === "remote-ref" && this.#met.size > this.#metAtLastTry) this.#postponed.push(pending);
    else log.error(pending.at, fault);
  }

  /** What can be looked up only when everything else has been. */
  #addRest(): void {
    this.#metAtLastTry = this.#met.size;
    this.#pending.push(...this.#postponed);
    this.#postponed = [];
    for (const reference of this.references.list) {
      const { dynamicAnchor } = reference.target;
      if (dynamicAnchor !== undefined && reference.pointer.endsWith("/$dynamicRef")) this.#addDynamic(reference);
    }
  }

  /** Whatever has the `$dynamicAnchor` may be what a `$dynamicRef` leads to: it depends on the way to it. */
  #addDynamic({ file, pointer, place, target }: Reference): void {
    const name = target.dynamicAnchor as string; // the caller has looked
    for (const resource of this.#resources.all) {
      const anchor = resource.dynamicAnchors.get(name);
      const at = { file, pointer: `${pointer} at ${resource.uri}` };
      if (anchor === undefined || this.references.targetOf(at) !== undefined) continue;
      const value = contentOf(anchor);
      this.#explore(anchor.file, { value, shape: referable("Schema"), pointer: anchor.pointer });
      this.references.add({ ...at, place, target: { ...anchor, value, object: "Schema" } });
    }
  }
}

function checkSchema(place: Place, context: StructureContext): void {
  if (!isObject(place.value)) return;
  checkPatterns(place, context);
  warnOfContradictions(place, inJsonSchema(place.value), context);
}

function isParameter(place: Place, version: Version): boolean {
  const name = objectAt(place);
  return (name === "Parameter" || name === "Header") && !isOpaqueReference(place, version);
}

function unknownMapping(text: string): Fault {
  const message = `The mapping leads to "${text}", which is neither a component schema nor a reference.`;
  return { code: "unknown-mapping", message, fix: "Name a schema of components, or refer to one." };
}

function wrongKind(text: string, wanted: ObjectName, actual: ObjectName): Fault {
  const message = `"${text}" leads to ${nameOf(actual)} where ${nameOf(wanted)} is expected.`;
  return { code: "wrong-ref-kind", message, fix: `Refer to ${nameOf(wanted)}.` };
}
