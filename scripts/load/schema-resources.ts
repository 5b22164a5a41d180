import type { Fault, IssueLog } from "./issue-log.ts";
import { ancestors, childPointer, parentPointer } from "../json/json-pointer.ts";
import { isObject, type JsonObject, own } from "../json/json.ts";
import { resolveUri } from "./parse-reference.ts";
import type { SourceFile, SourcePlace } from "./source-file.ts";

/**
 * What references are relative to, and what the names of anchors are unique in: a file, or a schema within it that has an
 * `$id` (JSON Schema 2020-12 core, 4.3.5 and 8.2.1).
 */
export interface SchemaResource extends SourcePlace {
  /** Absolute, without a fragment. */
  readonly uri: string;
  /** By `$anchor` and by `$dynamicAnchor`. */
  readonly anchors: Map<string, SourcePlace>;
  /** By `$dynamicAnchor` alone. */
  readonly dynamicAnchors: Map<string, SourcePlace>;
  /** The vocabularies of its dialect; undefined where it is the usual one. */
  vocabularies?: ReadonlySet<string>;
}

/** All resources that have been met. */
export class SchemaResources {
  readonly #log: IssueLog;
  readonly #byUri = new Map<string, SchemaResource>();
  readonly #byFile = new Map<SourceFile, Map<string, SchemaResource>>();

  constructor(log: IssueLog) {
    this.#log = log;
  }

  get all(): ReadonlySet<SchemaResource> {
    return new Set(this.#byUri.values());
  }

  at(uri: string): SchemaResource | undefined {
    return this.#byUri.get(uri);
  }

  /** The resource of a file as a whole. */
  ofFile(file: SourceFile): SchemaResource {
    return this.#inFile(file).get("#") as SchemaResource; // set when the map was made
  }

  /** The resource that a place belongs to. */
  around({ file, pointer }: SourcePlace): SchemaResource {
    const inFile = this.#inFile(file);
    for (const ancestor of ancestors(pointer)) {
      const resource = inFile.get(ancestor);
      if (resource !== undefined) return resource;
    }
    return this.ofFile(file);
  }

  /** Takes in what a schema calls itself. Those around it come first. */
  add(place: SourcePlace, schema: JsonObject): void {
    const id = own(schema, "$id");
    if (typeof id === "string") this.#addUri(place, id, "$id");
    const { anchors, dynamicAnchors } = this.around(place);
    for (const key of ["$anchor", "$dynamicAnchor"]) {
      const name = own(schema, key);
      if (typeof name !== "string") continue;
      const known = anchors.get(name);
      if (known !== undefined && known.pointer !== place.pointer) {
        this.#log.error({ ...place, pointer: childPointer(place.pointer, key) }, anchorTwice(name, known));
      }
      anchors.set(name, place);
      if (key === "$dynamicAnchor") dynamicAnchors.set(name, place);
    }
  }

  /** Takes in what a document calls itself (OpenAPI 3.2, 4.1.1), where it says so. */
  addSelf(file: SourceFile): void {
    const self = isObject(file.value) ? own(file.value, "$self") : undefined;
    if (typeof self === "string") this.#addUri({ file, pointer: "#" }, self, "$self");
  }

  #addUri(place: SourcePlace, id: string, key: "$id" | "$self"): void {
    const { file, pointer } = place;
    const inFile = this.#inFile(file);
    const parent = parentPointer(pointer);
    const at = { file, pointer: childPointer(pointer, key) };
    const base = parent === undefined ? file.uri : this.around({ file, pointer: parent }).uri;
    const uri = /#./.test(id) ? undefined : resolveUri(id, base);
    if (uri === undefined) return this.#log.error(at, invalidId(id, key));
    if (inFile.get(pointer)?.uri === uri) return;
    const known = this.#byUri.get(uri);
    if (known !== undefined && (known.file !== file || known.pointer !== pointer)) {
      return this.#log.error(at, idTwice(id, key, known));
    }
    // A file keeps the address that it was found at beside the one that it gives itself.
    const resource = pointer === "#" ? { ...this.ofFile(file), uri } : newResource(place, uri);
    inFile.set(pointer, resource);
    this.#byUri.set(uri, resource);
    if (pointer === "#") this.#byUri.set(file.uri, resource);
  }

  #inFile(file: SourceFile): Map<string, SchemaResource> {
    const known = this.#byFile.get(file);
    if (known !== undefined) return known;
    const whole = newResource({ file, pointer: "#" }, file.uri);
    const inFile = new Map([["#", whole]]);
    this.#byFile.set(file, inFile);
    this.#byUri.set(file.uri, whole);
    return inFile;
  }
}

function newResource({ file, pointer }: SourcePlace, uri: string): SchemaResource {
  return { file, pointer, uri, anchors: new Map(), dynamicAnchors: new Map() };
}

function invalidId(id: string, key: string): Fault {
  const message = `"${id}" is no ${key}: it must be a URI without a fragment, absolute or relative to the one around it.`;
  return { code: "invalid-id", message, fix: "Correct it; a name within the document is an $anchor." };
}

function idTwice(id: string, key: string, known: SchemaResource): Fault {
  const message = `The ${key} "${id}" is taken by ${known.pointer} of ${known.file.path}.`;
  return { code: "duplicate-id", message, fix: "Give each schema an $id of its own." };
}

function anchorTwice(name: string, known: SourcePlace): Fault {
  const message = `The anchor "${name}" is taken by ${known.pointer}.`;
  return { code: "duplicate-anchor", message, fix: "Give each schema an anchor of its own." };
}
