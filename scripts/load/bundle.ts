import { BundleLayout } from "./bundle-layout.ts";
import type { References, Target } from "./find-references.ts";
import type { Fault, IssueLog } from "./issue-log.ts";
import { childPointer } from "../json/json-pointer.ts";
import { entriesOf, isObject, type JsonObject, type Json, own } from "../json/json.ts";
import { limits } from "./limits.ts";
import { childShape } from "./openapi-shape.ts";
import { object, type ObjectName, type Shape, type Version } from "./shape.ts";
import { placeBelow, type SourceFile, type SourcePlace } from "./source-file.ts";
import { settleDynamicReferences } from "./settle-dynamic-references.ts";
import { translate } from "./translate.ts";
import { fits, type Mended, mendValue } from "./mend-value.ts";
import { isInForce } from "./vocabularies.ts";
import { isOpaqueReference, matches, settle } from "./walk.ts";

export interface Bundle {
  readonly document: JsonObject;
  /** Where parts of the bundle come from: of everything below a part that is not listed itself, from below its origin. */
  readonly origins: ReadonlyMap<string, SourcePlace>;
}

export interface BundleOptions {
  readonly version: Version;
  readonly log: IssueLog;
  /** Keywords of schemas that are left out. */
  readonly ignored: ReadonlySet<string>;
}

/** One document in the words of 3.1, whose references all stay within it. */
export function bundle(entry: SourceFile, references: References, options: BundleOptions): Bundle {
  const layout = new BundleLayout(entry, references, options.version);
  const builder = new BundleBuilder(entry, references, layout, options);
  const bundled = { document: builder.build(), origins: builder.origins };
  return settleDynamicReferences(bundled, references, layout);
}

function withoutReference(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "$ref"));
}

/** A value on its way into the bundle: where it comes from and where it goes. */
interface Part extends SourcePlace {
  readonly value: Json;
  readonly shape: Shape;
  readonly bundled: string;
}

class BundleBuilder {
  readonly origins = new Map<string, SourcePlace>();
  readonly #entry: SourceFile;
  readonly #references: References;
  readonly #layout: BundleLayout;
  readonly #version: Version;
  readonly #log: IssueLog;
  readonly #ignored: ReadonlySet<string>;
  readonly #hasDialects: boolean;
  readonly #openPathItems = new Set<Json>();
  #inlinedPathItems = 0;

  constructor(entry: SourceFile, references: References, layout: BundleLayout, options: BundleOptions) {
    this.#entry = entry;
    this.#references = references;
    this.#layout = layout;
    this.#version = options.version;
    this.#log = options.log;
    this.#ignored = options.ignored;
    this.#hasDialects = [...references.resources.all].some(({ vocabularies }) => vocabularies !== undefined);
  }

  build(): JsonObject {
    const { value } = this.#entry;
    this.origins.set("#", { file: this.#entry, pointer: "#" });
    const root = this.#build({ file: this.#entry, pointer: "#", value, shape: object("OpenAPI"), bundled: "#" });
    return this.#withHoisted(isObject(root) ? root : {});
  }

  /** The document with the components that other files bring along, behind those it has itself. */
  #withHoisted(document: JsonObject): JsonObject {
    const sections = new Map<string, [string, Json][]>();
    for (const { target, section, name } of this.#layout.hoisted) {
      const bundled = this.#moved(childPointer("#/components", section, name), target);
      const content = this.#build({ ...target, shape: object(target.object), bundled });
      const brought = sections.get(section) ?? [];
      brought.push([name, content]);
      sections.set(section, brought);
    }
    if (sections.size === 0) return document;
    const components = new Map(entriesOf(own(document, "components") ?? {}));
    for (const [section, brought] of sections) {
      components.set(section, Object.fromEntries([...entriesOf(components.get(section) ?? {}), ...brought]));
    }
    return { ...document, components: Object.fromEntries(components) };
  }

  #build(part: Part): Json {
    const mended = this.#mended(part);
    return mended !== undefined && mended.kind !== "left-out" ? mended.value : this.#buildAsIs(part);
  }

  /** What becomes of a value that fits its place, or is left as it is. */
  #buildAsIs(part: Part): Json {
    const { value, shape } = part;
    if (!matches(shape, value, this.#version)) return value;
    switch (shape.kind) {
      case "list":
        return entriesOf(value).map(([index, item]) => this.#build(this.#below(part, index, item, shape.item)));
      case "map":
        return Object.fromEntries(this.#entries(part, shape.entry));
      case "object":
        return isObject(value) ? this.#buildObject(part, value, shape.object) : value;
      case "schemaName":
        return this.#rewritten(part) ?? null;
      default:
        return value;
    }
  }

  #entries(part: Part, shape: Shape): readonly (readonly [string, Json])[] {
    const entries: (readonly [string, Json])[] = [];
    for (const [key, entry] of entriesOf(part.value)) {
      const built = this.#build(this.#below(part, key, entry, shape));
      // A mapping that leads nowhere has been reported, and is of no use to anybody.
      if (shape.kind !== "schemaName" || built !== null) entries.push([key, built]);
    }
    return entries;
  }

  #buildObject(part: Part, value: JsonObject, name: ObjectName): Json {
    const adopted = part.file === this.#entry ? this.#layout.adoptedAt(part.pointer) : undefined;
    if (adopted !== undefined) return this.#build({ ...this.#moveTo(part, adopted), shape: object(name) });
    if (typeof own(value, "$ref") !== "string") return this.#translated(part, value, name);
    if (name === "PathItem") return this.#inlinePathItem(part, value);
    if (this.#references.isLeftOut(part)) return this.#translated(part, withoutReference(value), name);
    const $ref = this.#rewritten(part) ?? (own(value, "$ref") as string);
    const place = { ...part, shape: { kind: "object", object: name, referable: true } as const };
    if (isOpaqueReference(place, this.#version)) return this.#referenceObject(value, $ref);
    return this.#translated(part, { ...value, $ref }, name);
  }

  #translated(part: Part, value: JsonObject, name: ObjectName): JsonObject {
    return translate(name, Object.fromEntries(this.#fields(part, value)), this.#version);
  }

  /** The known fields and the extensions. What the table does not know has been reported and stays behind. */
  #fields(part: Part, value: JsonObject): readonly (readonly [string, Json])[] {
    const fields: (readonly [string, Json])[] = [];
    for (const [key, field] of Object.entries(value)) {
      const shape = childShape(part.shape, key, this.#version);
      if (shape === undefined) {
        if (key.startsWith("x-")) fields.push([key, field]);
        continue;
      }
      if (part.shape.kind === "object" && part.shape.object === "Schema" && this.#isSettled(part, key)) continue;
      const below = this.#below(part, key, field, shape);
      const mended = this.#mended(below, part.shape, key);
      if (mended?.kind === "left-out") continue;
      fields.push([key, mended === undefined ? this.#buildAsIs(below) : mended.value]);
    }
    return fields;
  }

  /** What becomes of a value that does not fit its place, as has been reported; nothing of one that fits. */
  #mended({ value, shape }: Part, around?: Shape, key = ""): Mended | undefined {
    if (fits(shape, value, this.#version)) return undefined;
    const owner = around?.kind === "object" ? around.object : undefined;
    return mendValue(value, { owner, key, shape, version: this.#version });
  }

  /** What has done its work once references are local, and what means nothing in the dialect of the schema. */
  #isSettled(place: SourcePlace, key: string): boolean {
    if (identifiers.has(key) || this.#ignored.has(key)) return true;
    if (!this.#hasDialects) return false;
    const { vocabularies } = this.#references.resources.around(place);
    return vocabularies !== undefined && (key === "$schema" || !isInForce(key, vocabularies));
  }

  /** Since 3.1 a Reference Object may say what its target is here; in 3.0 all that stands beside `$ref` is ignored. */
  #referenceObject(value: JsonObject, $ref: string): JsonObject {
    const siblings = this.#version === "3.0" ? [] : ["summary", "description"];
    const said = siblings.flatMap((key) => {
      const text = own(value, key);
      return typeof text === "string" ? [[key, text] as const] : [];
    });
    return { $ref, ...Object.fromEntries(said) };
  }

  /** Writes a path item out where it is referred to; fields that stand beside the reference win. */
  #inlinePathItem(part: Part, value: JsonObject): Json {
    const { $ref: _, ...beside } = value;
    const siblings = this.#translated(part, beside, "PathItem");
    const target = this.#references.targetOf(part);
    if (target === undefined || !this.#mayInline(part, target)) return siblings;
    this.#openPathItems.add(target.value);
    const inlined = this.#build({ ...this.#moveTo(part, target), shape: object("PathItem") });
    this.#openPathItems.delete(target.value);
    for (const key of Object.keys(siblings)) this.origins.set(childPointer(part.bundled, key), placeBelow(part, key));
    return { ...(isObject(inlined) ? inlined : {}), ...siblings };
  }

  #mayInline(part: Part, target: Target): boolean {
    this.#inlinedPathItems++;
    const isCircular = this.#openPathItems.has(target.value);
    if (isCircular) this.#log.error(placeBelow(part, "$ref"), circularPathItem);
    if (this.#inlinedPathItems === limits.maxInlinedPathItems) this.#log.error(part, tooManyPathItems);
    return !isCircular && this.#inlinedPathItems < limits.maxInlinedPathItems;
  }

  /** The reference at a part, as the bundle says it. */
  #rewritten(part: Part): string | undefined {
    const target = this.#references.targetOf(part);
    return target === undefined ? undefined : this.#layout.pointerOf(target);
  }

  #below(part: Part, key: string, value: Json, expected: Shape): Part {
    const shape = settle(expected, value, this.#version);
    const pointer = childPointer(part.pointer, key);
    // Most of a bundle stands where it stood before.
    const bundled = part.bundled === part.pointer ? pointer : childPointer(part.bundled, key);
    return { file: part.file, pointer, value, shape, bundled };
  }

  #moveTo(part: Part, target: Target): Part {
    return { ...part, ...target, bundled: this.#moved(part.bundled, target) };
  }

  #moved(bundled: string, { file, pointer }: SourcePlace): string {
    this.origins.set(bundled, { file, pointer });
    return bundled;
  }
}

/** Keywords that only say how a schema may be referred to, or what dialect it is in. */
const identifiers: ReadonlySet<string> = new Set(["$id", "$anchor", "$dynamicAnchor", "$vocabulary"]);

const circularPathItem: Fault = {
  code: "circular-path-item",
  message: "The path item refers to itself.",
  fix: "Write the operations out in one of the places.",
};

const tooManyPathItems: Fault = {
  code: "too-many-path-items",
  message: `Path items are referred to more than ${limits.maxInlinedPathItems} times.`,
  fix: "Do not refer to path items from callbacks of path items.",
};
