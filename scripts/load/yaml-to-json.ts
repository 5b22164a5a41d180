import { type Document, type Node, type Pair, type Scalar, isAlias, isMap, isScalar, isSeq } from "yaml";
import type { Json } from "../json/json.ts";
import { aliasTargets } from "./yaml-aliases.ts";
import { limits } from "./limits.ts";
import { type ParseFault, tooDeep } from "./parse-json.ts";

/** The document as JSON, or everything in it that JSON has no word for. */
export function yamlToJson(document: Document): { value: Json } | { faults: readonly ParseFault[] } {
  const conversion = new Conversion(document);
  const value = conversion.convert(document.contents);
  return conversion.faults.length > 0 ? { faults: conversion.faults } : { value };
}

/** The library's own conversion shares what an alias repeats, bounds little of it, and reports no positions. */
class Conversion {
  readonly faults: ParseFault[] = [];
  readonly #targets: ReadonlyMap<unknown, Node>;
  readonly #expanding = new Set<Node>();
  readonly #refused = new Set<number>();
  #aliased = 0;
  #depth = 0;

  constructor(document: Document) {
    this.#targets = aliasTargets(document);
  }

  convert(node: unknown): Json {
    if (this.#expanding.size > 0 && this.#isExhausted(node)) return null;
    if (isAlias(node)) return this.#alias(node, (target) => this.convert(target)) ?? null;
    if (this.#hasForeignTag(node)) return null;
    if (isScalar(node)) return this.#scalar(node);
    if (!isMap(node) && !isSeq(node)) return null; // a key without a value
    if (this.#depth >= limits.maxDepth) return this.#refuse(node, tooDeep.message, tooDeep.fix);
    this.#depth++;
    const value = isMap(node)
      ? Object.fromEntries(this.#members(node.items))
      : node.items.map((item) => this.convert(item));
    this.#depth--;
    return value;
  }

  #members(pairs: readonly Pair[]): ReadonlyMap<string, Json> {
    const members = new Map<string, Json>();
    const stated = new Set<string>();
    for (const pair of pairs) {
      if (isMergeKey(pair.key)) {
        // Stated keys win over merged ones, and earlier merged ones over later (YAML merge key draft).
        for (const [key, value] of this.#merged(pair.value)) if (!members.has(key)) members.set(key, value);
        continue;
      }
      const key = this.#key(pair.key);
      if (stated.has(key)) this.#refuse(pair.key, `The key "${key}" stands here twice.`, "Remove one of the two.");
      stated.add(key);
      members.set(key, this.convert(pair.value));
    }
    return members;
  }

  #merged(source: unknown): readonly (readonly [string, Json])[] {
    if (isAlias(source)) return this.#alias(source, (target) => this.#merged(target)) ?? [];
    if (isSeq(source)) return source.items.flatMap((item) => [...this.#merged(item)]);
    if (isMap(source)) return [...this.#members(source.items)];
    this.#refuse(source, '"<<" merges something that is no map.', "Merge a map, or a list of maps, by its alias.");
    return [];
  }

  /** Status codes are often written as integers: the key is the text as it stands, so that 0200 stays "0200". */
  #key(key: unknown): string {
    if (isAlias(key)) return this.#alias(key, (target) => this.#key(target)) ?? "";
    if (isScalar(key)) return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
    if (key !== null) this.#refuse(key, "A key is a map or a list.", "Use a text as the key.");
    return "";
  }

  #scalar(node: Scalar): Json {
    const { value } = node;
    if (value === null || typeof value === "string" || typeof value === "boolean") return value;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    return this.#refuse(node, `${node.source} is no JSON value.`, "Write a number, or put the text in quotes.");
  }

  #alias<Value>(node: Node, use: (target: Node) => Value): Value | undefined {
    const target = this.#targets.get(node);
    if (target === undefined)
      return void this.#refuse(node, "The alias has no anchor.", "Define the anchor before it.");
    if (this.#expanding.has(target)) {
      return void this.#refuse(node, "The alias stands inside of its own anchor.", "Use $ref for what is recursive.");
    }
    if (this.#isExhausted(node)) return undefined;
    this.#expanding.add(target);
    const value = use(target);
    this.#expanding.delete(target);
    return value;
  }

  /** Counts what aliases repeat, and complains once when it is too much: aliases of aliases grow without measure. */
  #isExhausted(node: unknown): boolean {
    this.#aliased++;
    if (this.#aliased === limits.maxAliasedValues + 1) {
      const message = `Aliases repeat more than ${limits.maxAliasedValues} values.`;
      this.#refuse(node, message, "Use $ref in place of YAML aliases.");
    }
    return this.#aliased > limits.maxAliasedValues;
  }

  #hasForeignTag(node: unknown): boolean {
    const tag = isScalar(node) || isMap(node) || isSeq(node) ? node.tag : undefined;
    if (tag === undefined || coreTags.has(tag)) return false;
    this.#refuse(node, `The tag "${tag}" has no meaning in JSON.`, "Remove the tag.");
    return true;
  }

  #refuse(node: unknown, message: string, fix: string): null {
    const offset = (node as Node | null)?.range?.[0] ?? 0;
    // What an alias repeats is reported once.
    if (!this.#refused.has(offset)) this.faults.push({ offset, message, fix });
    this.#refused.add(offset);
    return null;
  }
}

const coreTags = new Set(
  ["str", "int", "float", "bool", "null", "map", "seq"].map((tag) => `tag:yaml.org,2002:${tag}`),
);

/** With `merge: true` the parser resolves a plain `<<` to a symbol; a quoted one stays a string. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && typeof key.value === "symbol";
}
