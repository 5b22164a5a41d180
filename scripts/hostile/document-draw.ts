import { componentSections, fieldsOf } from "../load/openapi-shape.ts";
import type { Field, ObjectName, Shape, Version } from "../load/shape.ts";
import { childPointer } from "../json/json-pointer.ts";
import type { Json, JsonObject } from "../json/json.ts";
import { fieldWriters, finishers } from "./field-writers.ts";
import type { Random } from "./random.ts";

/** How many objects stand in each other before only scalars are drawn. */
const deepest = 7;

/**
 * Draws a document from the table that the loader reads documents by: whatever may stand in a document is drawn, and a
 * field that the table learns is drawn from that day on. What the table cannot say is in field-writers.ts.
 */
export class DocumentDraw {
  readonly random: Random;
  readonly version: Version;
  /** Names that are used again and again, so that what refers to each other meets. */
  readonly names: readonly string[];
  /** The names in each section of components. */
  readonly components: ReadonlyMap<string, readonly string[]>;
  readonly #takenIds = new Set<string>();
  #chosenNames = 0;
  /** The component that is being drawn. It refers to later ones of its kind, or most documents would run in circles. */
  #own: { readonly section: string; readonly index: number } | undefined;

  constructor(random: Random) {
    this.random = random;
    this.version = random.pick(["3.1", "3.1", "3.1", "3.0"]);
    this.names = Array.from({ length: 6 }, () => random.text());
    const sections = [...componentSections.values()].filter((name) => this.version !== "3.0" || name !== "pathItems");
    this.components = new Map(
      sections.map((section) => [section, [...new Set(random.list(section === "schemas" ? 4 : 1, () => this.name()))]]),
    );
  }

  document(): JsonObject {
    return this.object("OpenAPI", 0);
  }

  name(): string {
    return this.random.once(3) ? this.random.text() : this.random.pick(this.names);
  }

  /** A name that no other operation of the document has. */
  operationId(): string {
    const wanted = this.name();
    const id = this.#takenIds.has(wanted) ? `${wanted}${this.#takenIds.size}` : wanted;
    this.#takenIds.add(id);
    return id;
  }

  /** A name for code: mostly a right one that no other has, since all others are refused. */
  chosenName(): string {
    return this.random.once(20) ? this.name() : `Chosen${this.#chosenNames++}`;
  }

  component(section: string, index: number, shape: Shape): Json {
    this.#own = { section, index };
    const value = this.value(shape, 3);
    this.#own = undefined;
    return value;
  }

  /** Something about another value than the one that the component is about: it may refer to anything. */
  below<Value>(draw: () => Value): Value {
    const own = this.#own;
    this.#own = undefined;
    const value = draw();
    this.#own = own;
    return value;
  }

  reference(name: ObjectName): string | undefined {
    const section = componentSections.get(name) ?? "";
    const all = this.components.get(section) ?? [];
    const names = this.#own?.section === section ? all.slice(this.#own.index + 1) : all;
    return names.length === 0 ? undefined : encoded(childPointer("#/components", section, this.random.pick(names)));
  }

  value(shape: Shape, depth: number): Json {
    const { random } = this;
    switch (shape.kind) {
      case "any":
        return random.json();
      case "string":
        return random.text();
      case "boolean":
        return random.once(2);
      case "number":
      case "integer":
        return random.count(5);
      case "word":
        return random.pick(shape.words);
      case "list":
        return random.list(2, () => this.value(shape.item, depth + 1));
      case "map":
        return Object.fromEntries(random.list(2, () => [this.name(), this.value(shape.entry, depth + 1)]));
      case "either":
        return this.value(random.pick(shape.shapes), depth);
      case "schemaName":
        return this.reference("Schema") ?? "none";
      case "object":
        return this.#referable(shape, depth);
    }
  }

  #referable(shape: Shape & { readonly kind: "object" }, depth: number): Json {
    const wanted = shape.referable && shape.object !== "PathItem" && (depth >= deepest || this.random.once(4));
    const $ref = wanted ? this.reference(shape.object) : undefined;
    return $ref === undefined ? this.object(shape.object, depth) : { $ref };
  }

  object(name: ObjectName, depth: number): JsonObject {
    const drawn: Record<string, Json> = {};
    for (const [key, field] of this.#fields(name, depth)) {
      const write = fieldWriters.get(`${name}.${key}`);
      const value = write === undefined ? this.value(field.shape, depth + 1) : write(this, depth + 1);
      if (value !== undefined) drawn[key] = value;
    }
    if (this.random.once(8)) drawn[`x-${this.random.text()}`] = this.random.json();
    finishers.get(name)?.(drawn, this);
    return drawn;
  }

  /** All that are required and some of the others, deep down only those without objects of their own. */
  #fields(name: ObjectName, depth: number): readonly (readonly [string, Field])[] {
    const all = fieldsOf(name, this.version);
    const isScalar = ({ shape }: Field): boolean => !["list", "map", "object", "either"].includes(shape.kind);
    const optional = all.filter(([, field]) => field.presence !== "required" && (depth < deepest || isScalar(field)));
    const most = optional.length === 0 ? 0 : depth === 0 ? 6 : 3;
    const chosen = new Set(Array.from({ length: most }, () => this.random.pick(optional)[0]));
    return all.filter(([key, field]) => field.presence === "required" || chosen.has(key) || alwaysDrawn.has(`${name}.${key}`)); // prettier-ignore
  }
}

const alwaysDrawn: ReadonlySet<string> = new Set([
  "OpenAPI.paths", "OpenAPI.components", "Operation.responses", "Response.description",
]); // prettier-ignore

/** A pointer as a reference writes it: "%" is an escape there. */
function encoded(pointer: string): string {
  return pointer.replaceAll("%", "%25");
}
