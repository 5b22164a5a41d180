import { childPointer, valueAt } from "../json/json-pointer.ts";
import { dependentSchemas, requiredTogether } from "./old-dependencies.ts";
import { endlessWithoutNames, schemaAnalysis } from "./schema-analysis.ts";
import { own, isObject, type JsonObject } from "../json/json.ts";
import { arrayField, entriesOf, flag, numberField, objectField, stringField, stringsField } from "./raw-object.ts";
import { schemaNode } from "./schema-node.ts";
import type { Discriminator, Json, JsonType, Schema, SchemaComponent } from "./types.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** All schemas of one document as nodes, one node a place: asking twice for a pointer gives the same node. */
export class SchemaGraph {
  readonly #document: JsonObject;
  readonly #nodes = new Map<string, Mutable<Schema>>();
  /** Nodes whose keywords have not been read. A list and no recursion: a chain of references may be of any length. */
  readonly #pending: Mutable<Schema>[] = [];
  #isReading = false;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** The schema at a pointer of the document. */
  at(pointer: string): Schema {
    const known = this.#nodes.get(pointer);
    if (known !== undefined) return known;
    const source = valueAt(this.#document, pointer);
    if (source === undefined) throw new Error(`No schema at ${pointer}; load/ lets no such reference through.`);
    return this.read(source, pointer);
  }

  /** The schema that `source`, standing at `pointer`, describes. */
  read(source: Json, pointer: string): Schema {
    const known = this.#nodes.get(pointer);
    if (known !== undefined) return known;
    const node: Mutable<Schema> = schemaNode({ pointer, source });
    this.#nodes.set(pointer, node);
    this.#pending.push(node);
    if (!this.#isReading) this.#readPending();
    return node;
  }

  #readPending(): void {
    this.#isReading = true;
    for (let node = this.#pending.pop(); node !== undefined; node = this.#pending.pop()) {
      const { source, pointer } = node;
      if (typeof source === "boolean") node.boolean = source;
      if (isObject(source)) for (const part of this.#keywords(source, pointer)) Object.assign(node, part);
    }
    this.#isReading = false;
  }

  /** Settles what needs all schemas to have been read: discriminators, recursion, what differs by direction. */
  finish(componentKeys: readonly string[]): void {
    for (const node of this.#nodes.values()) {
      const discriminator = this.#discriminator(node, componentKeys);
      if (discriminator !== undefined) node.discriminator = discriminator;
    }
    const analysis = schemaAnalysis([...this.#nodes.values()]);
    for (const node of this.#nodes.values()) {
      node.differsByDirection = analysis.differing.has(node);
      node.isRecursive = analysis.recursive.has(node);
    }
  }

  /**
   * Schemas outside of `components/schemas` that are components nevertheless, in the order of their pointers: references lead
   * to them, and they have to have a name, or one that the document chooses.
   */
  placedComponents(componentKeys: readonly string[]): readonly Schema[] {
    const nodes = [...this.#nodes.values()];
    const named = new Set(componentKeys.map((key) => this.#component(key)));
    const chosen = nodes.flatMap(({ ref }) => {
      return ref !== undefined && !named.has(ref) && chosenName(ref) !== undefined ? [ref] : [];
    });
    for (const schema of chosen) named.add(schema);
    const placed = new Set([...chosen, ...endlessWithoutNames(nodes, named)]);
    return [...placed].sort((a, b) => (a.pointer < b.pointer ? -1 : 1));
  }

  setComponent(component: SchemaComponent): void {
    (component.schema as Mutable<Schema>).component = component;
  }

  #keywords(source: JsonObject, pointer: string): readonly Partial<Record<keyof Schema, unknown>>[] {
    const reference = stringField(source, "$ref");
    const ref = reference === undefined ? undefined : this.at(reference);
    return [{ ref }, assertions(source), annotations(source), this.#applicators(source, pointer)];
  }

  #applicators(source: JsonObject, pointer: string): Partial<Record<keyof Schema, unknown>> {
    const one = (key: string) => {
      const value = own(source, key);
      return value === undefined ? undefined : this.read(value, childPointer(pointer, key));
    };
    const list = (key: string) =>
      arrayField(source, key)?.map((value, index) => this.read(value, childPointer(pointer, key, index)));
    const map = (key: string) =>
      objectField(source, key) === undefined
        ? undefined
        : new Map(
            entriesOf(source, key).map(([name, value]) => [name, this.read(value, childPointer(pointer, key, name))]),
          );
    const dependent = dependentSchemas(source, pointer);
    for (const [name, value] of entriesOf(source, "$defs")) this.read(value, childPointer(pointer, "$defs", name));
    return {
      contentSchema: one("contentSchema"),
      prefixItems: list("prefixItems"),
      items: one("items"),
      contains: one("contains"),
      unevaluatedItems: one("unevaluatedItems"),
      properties: map("properties"),
      patternProperties: map("patternProperties"),
      additionalProperties: one("additionalProperties"),
      propertyNames: one("propertyNames"),
      dependentSchemas:
        dependent && new Map(dependent.map(({ name, value, pointer: at }) => [name, this.read(value, at)])),
      unevaluatedProperties: one("unevaluatedProperties"),
      allOf: list("allOf"),
      anyOf: list("anyOf"),
      oneOf: list("oneOf"),
      not: one("not"),
      if: one("if"),
      then: one("then"),
      else: one("else"),
    };
  }

  /** Explicit mapping first; a branch that it does not name goes by its component's name (OpenAPI 3.1, 4.8.25). */
  #discriminator(node: Schema, componentKeys: readonly string[]): Discriminator | undefined {
    const raw = isObject(node.source) ? objectField(node.source, "discriminator") : undefined;
    const propertyName = raw && stringField(raw, "propertyName");
    if (raw === undefined || propertyName === undefined) return undefined;
    const components = new Map(componentKeys.map((key) => [this.#component(key), key]));
    const mapping = new Map<string, Schema>();
    for (const [value, target] of entriesOf(raw, "mapping")) {
      if (typeof target !== "string") continue;
      mapping.set(value, componentKeys.includes(target) ? this.#component(target) : this.at(target));
    }
    const named = new Set(mapping.values());
    for (const branch of this.#branches(node, componentKeys)) {
      const key = components.get(branch);
      if (key !== undefined && !named.has(branch) && !mapping.has(key)) mapping.set(key, branch);
    }
    return { propertyName, mapping };
  }

  /** What a discriminator can choose from: its branches, or without any, the components that extend it by `allOf`. */
  #branches(node: Schema, componentKeys: readonly string[]): readonly Schema[] {
    const branches = [...(node.oneOf ?? []), ...(node.anyOf ?? [])];
    if (branches.length > 0) return branches.map((branch) => branch.ref ?? branch);
    const components = componentKeys.map((key) => this.#component(key));
    return components.filter((component) => component.allOf?.some((part) => part.ref === node));
  }

  #component(key: string): Schema {
    return this.at(childPointer("#/components/schemas", key));
  }
}

/** The name that a document chooses for a schema. */
export function chosenName({ source }: Schema): string | undefined {
  return isObject(source) ? stringField(source, "x-ts-name") : undefined;
}

function assertions(source: JsonObject): Partial<Record<keyof Schema, unknown>> {
  const type = own(source, "type");
  const constant = own(source, "const");
  return {
    type: typeof type === "string" ? [type as JsonType] : (type as readonly JsonType[] | undefined),
    const: constant === undefined ? undefined : { value: constant },
    enum: arrayField(source, "enum"),
    multipleOf: numberField(source, "multipleOf"),
    minimum: numberField(source, "minimum"),
    maximum: numberField(source, "maximum"),
    exclusiveMinimum: numberField(source, "exclusiveMinimum"),
    exclusiveMaximum: numberField(source, "exclusiveMaximum"),
    minLength: numberField(source, "minLength"),
    maxLength: numberField(source, "maxLength"),
    pattern: stringField(source, "pattern"),
    format: stringField(source, "format"),
    minContains: numberField(source, "minContains"),
    maxContains: numberField(source, "maxContains"),
    minItems: numberField(source, "minItems"),
    maxItems: numberField(source, "maxItems"),
    uniqueItems: flag(source, "uniqueItems") || undefined,
    required: stringsField(source, "required"),
    minProperties: numberField(source, "minProperties"),
    maxProperties: numberField(source, "maxProperties"),
    dependentRequired: requiredTogether(source),
  };
}

function annotations(source: JsonObject): Partial<Record<keyof Schema, unknown>> {
  const preset = own(source, "default");
  return {
    contentEncoding: stringField(source, "contentEncoding"),
    contentMediaType: stringField(source, "contentMediaType"),
    title: stringField(source, "title"),
    description: stringField(source, "description"),
    default: preset === undefined ? undefined : { value: preset },
    examples: arrayField(source, "examples"),
    deprecated: flag(source, "deprecated") || undefined,
    readOnly: flag(source, "readOnly") || undefined,
    writeOnly: flag(source, "writeOnly") || undefined,
    openEnum: flag(source, "x-open-enum") || undefined,
    sensitive: flag(source, "x-sensitive") || undefined,
  };
}
