import { checkParameter } from "./check-parameter.ts";
import { checkStructure, type StructureContext } from "./check-structure.ts";
import type { Fault, IssueLog } from "./issue-log.ts";
import { childPointer } from "../json/json-pointer.ts";
import { isObject, type JsonObject, own } from "../json/json.ts";
import { nameOf } from "./openapi-shape.ts";
import { type Found, resolveReference } from "./resolve-reference.ts";
import { object, type ObjectName, referable, type Version } from "./shape.ts";
import { hasReadableName, type SourceFile, type SourcePlace } from "./source-file.ts";
import type { SourceTree } from "./source-tree.ts";
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
  readonly #targets = new Map<SourceFile, Map<string, Target>>();

  add(reference: Reference): void {
    this.list.push(reference);
    const inFile = this.#targets.get(reference.file) ?? new Map<string, Target>();
    this.#targets.set(reference.file, inFile.set(reference.pointer, reference.target));
  }

  /** Where the reference at a place leads to; undefined where it leads nowhere, or where there is none. */
  targetOf({ file, pointer }: SourcePlace): Target | undefined {
    return this.#targets.get(file)?.get(pointer);
  }
}

interface FindOptions {
  readonly version: Version;
  readonly stated: Version;
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
  /** The file that the text is relative to. */
  readonly base: SourceFile;
  readonly object: ObjectName;
  /** A discriminator's mapping only helps to find a branch: if it leads nowhere, little is lost. */
  readonly isHint: boolean;
}

class ReferenceFinder {
  readonly references = new References();
  readonly #tree: SourceTree;
  readonly #options: FindOptions;
  readonly #pending: Pending[] = [];
  readonly #visited = new Map<SourceFile, Map<string, ObjectName>>();
  readonly #anchors = new Map<SourceFile, Map<string, SourcePlace>>();
  readonly #searched = new Set<SourceFile>();
  readonly #schemaIds = new Set<string>();

  constructor(tree: SourceTree, options: FindOptions) {
    this.#tree = tree;
    this.#options = options;
  }

  async run(): Promise<void> {
    const { entry } = this.#tree;
    this.#explore(entry, { value: entry.value, shape: object("OpenAPI"), pointer: "#" });
    // Anchors and ids of the entry are known now, before the first reference is looked up.
    for (let index = 0; index < this.#pending.length; index++) await this.#resolve(this.#pending[index] as Pending);
  }

  #explore(file: SourceFile, root: Place): void {
    const context: StructureContext = { ...this.#options, file };
    walk(root, this.#options.version, (place) => {
      if (!this.#isNew(file, place)) return false;
      checkStructure(place, context);
      if (isParameter(place, this.#options.version)) checkParameter(place, context);
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
    const { pointer } = place;
    const name = objectAt(place);
    if (place.shape.kind === "schemaName") return this.#collectMapping(file, place);
    if (name === "Schema" && isObject(place.value)) this.#collectIdentifiers(file, pointer, place.value);
    const text = referenceAt(place);
    if (text === undefined || name === undefined) return;
    if (hasOwnBase(place)) return this.#refuse(file, childPointer(pointer, "$ref"), refInsideId(text));
    this.#pending.push({ file, pointer, place, text, base: file, object: name, isHint: false });
  }

  /** The value of a mapping is the name of a component of the entry, or else a reference. */
  #collectMapping(file: SourceFile, place: Place): void {
    if (typeof place.value !== "string") return;
    const { value: text, pointer } = place;
    const hint = { file, pointer, place, object: "Schema", isHint: true } as const;
    if (this.#isComponentName(text)) {
      const byPointer = childPointer("#/components/schemas", text).replaceAll("%", "%25");
      this.#pending.push({ ...hint, text: byPointer, base: this.#tree.entry });
    } else if (/[#/]/.test(text) || hasReadableName(text)) {
      this.#pending.push({ ...hint, text, base: file });
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

  #collectIdentifiers(file: SourceFile, pointer: string, schema: JsonObject): void {
    const id = own(schema, "$id");
    if (typeof id === "string") this.#schemaIds.add(id);
    this.#collectAnchor(file, pointer, schema);
    for (const key of ["$dynamicRef", "$dynamicAnchor"]) {
      if (this.#options.version === "3.0" || own(schema, key) === undefined) continue;
      this.#refuse(file, childPointer(pointer, key), unsupportedDynamic(key));
    }
  }

  async #resolve(pending: Pending): Promise<void> {
    const { text, file, pointer, place, base, object: name } = pending;
    const at = pending.isHint ? { file, pointer } : { file, pointer: childPointer(pointer, "$ref") };
    if (this.#schemaIds.has(text.replace(/#.*/, ""))) return this.#refuse(file, at.pointer, refToId(text));
    const findAnchor = (inFile: SourceFile, anchor: string): SourcePlace | undefined =>
      this.#findAnchor(inFile, anchor);
    const resolution = await resolveReference(text, base, { tree: this.#tree, findAnchor });
    if ("issues" in resolution) return this.#options.log.addErrors(resolution.issues);
    if ("fault" in resolution) {
      if (pending.isHint) return this.#options.log.warn(at, resolution.fault);
      return this.#options.log.error(at, resolution.fault);
    }
    const target = { ...resolution.found, object: name };
    this.#explore(target.file, { value: target.value, shape: referable(name), pointer: target.pointer });
    const actual = this.#visited.get(target.file)?.get(target.pointer);
    if (actual !== undefined && actual !== name) return this.#refuse(file, at.pointer, wrongKind(text, name, actual));
    this.references.add({ file, pointer, place, target });
  }

  /** Of another file only what is referred to has been walked; its other anchors are found as those of a schema. */
  #findAnchor(file: SourceFile, name: string): SourcePlace | undefined {
    const known = this.#anchors.get(file)?.get(name);
    if (known !== undefined || file === this.#tree.entry || this.#searched.has(file)) return known;
    this.#searched.add(file);
    walk({ value: file.value, shape: referable("Schema"), pointer: "#" }, this.#options.version, (place) => {
      if (objectAt(place) === "Schema" && isObject(place.value)) this.#collectAnchor(file, place.pointer, place.value);
    });
    return this.#anchors.get(file)?.get(name);
  }

  #collectAnchor(file: SourceFile, pointer: string, schema: JsonObject): void {
    const anchor = own(schema, "$anchor");
    if (typeof anchor !== "string") return;
    const inFile = this.#anchors.get(file) ?? new Map<string, SourcePlace>();
    this.#anchors.set(file, inFile.set(anchor, { file, pointer }));
  }

  #refuse(file: SourceFile, pointer: string, fault: Fault): void {
    this.#options.log.error({ file, pointer }, fault);
  }
}

function isParameter(place: Place, version: Version): boolean {
  const name = objectAt(place);
  return (name === "Parameter" || name === "Header") && !isOpaqueReference(place, version);
}

/** Whether a schema around the place has an `$id`, which changes what references in it are relative to. */
function hasOwnBase(place: Place): boolean {
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) {
    if (objectAt(at) === "Schema" && isObject(at.value) && own(at.value, "$id") !== undefined) return true;
  }
  return false;
}

function refInsideId(text: string): Fault {
  const message = `The reference "${text}" is relative to the $id of a schema around it, which is not supported.`;
  return { code: "unsupported-id", message, fix: "Remove the $id." };
}

function refToId(text: string): Fault {
  const message = `The reference "${text}" names a schema by its $id, which is not supported.`;
  return { code: "unsupported-id", message, fix: 'Refer to it by a pointer such as "#/components/schemas/…".' };
}

function unsupportedDynamic(key: string): Fault {
  const message = `${key} is not supported.`;
  return { code: "unsupported-dynamic-ref", message, fix: "Use $ref, and write out each variant." };
}

function unknownMapping(text: string): Fault {
  const message = `The mapping leads to "${text}", which is neither a component schema nor a reference.`;
  return { code: "unknown-mapping", message, fix: "Name a schema of components, or refer to one." };
}

function wrongKind(text: string, wanted: ObjectName, actual: ObjectName): Fault {
  const message = `"${text}" leads to ${nameOf(actual)} where ${nameOf(wanted)} is expected.`;
  return { code: "wrong-ref-kind", message, fix: `Refer to ${nameOf(wanted)}.` };
}
