import type { Flow } from "../change.ts";
import type { FindingLog } from "../finding.ts";
import { ruleOf } from "../rules/index.ts";
import type { Relation } from "../rules/rule.ts";
import { inspectPair } from "./inspect-pair.ts";
import type { Inspection, Pair } from "./pair.ts";

/** A pair on the list, with where it was met: in which operations, or inside which pairs. */
interface Node {
  readonly pair: Pair;
  readonly inspection: Inspection;
  readonly parents: Set<Node>;
  readonly operations: Set<string>;
}

/**
 * Compares the schemas of two documents, each pair once a flow however many places refer to it. A list of pairs and no
 * recursion: schemas that contain themselves come to an end, and a deep one does not exhaust the stack.
 */
export class SchemaComparer {
  readonly #nodes = new Map<string, Node>();
  readonly #inspections = new Map<string, Inspection>();
  readonly #open = new Set<string>();

  /** Takes a pair of places on, and everything inside. */
  compare(pair: Pair, operation?: string): void {
    const root = this.#node(pair);
    if (operation !== undefined) root.operations.add(operation);
  }

  /** How the two sides relate; empty where the same values pass. */
  relationOf(pair: Pair): ReadonlySet<"narrowed" | "widened"> {
    const relations = new Set<"narrowed" | "widened">();
    const seen = new Set<string>();
    const queue = [pair];
    // With both, nothing more can be learned.
    for (let next = queue.pop(); next !== undefined && relations.size < 2; next = queue.pop()) {
      const key = keyOf(next);
      if (seen.has(key) || this.#open.has(key)) continue;
      seen.add(key);
      const { findings, children } = this.#inspect(next);
      for (const { rule } of findings) for (const part of partsOf(ruleOf(rule).relation)) relations.add(part);
      queue.push(...children);
    }
    return relations;
  }

  /** Reports what was found, each with the flows and operations that it was met in. */
  report(log: FindingLog): void {
    for (const node of this.#nodes.values()) {
      const { findings } = node.inspection;
      if (findings.length === 0) continue;
      const meeting = { flow: node.pair.flow, operations: operationsAround(node) };
      for (const finding of findings) log.add(finding, meeting);
    }
  }

  /** The flows in which components of the base have been met so far, by themselves or as a part of something. */
  metComponents(): ReadonlyMap<string, ReadonlySet<Flow>> {
    const met = new Map<string, Set<Flow>>();
    for (const { pair } of this.#nodes.values()) {
      for (const { schema } of pair.base.layers) {
        if (schema.component === undefined) continue;
        const { key } = schema.component;
        met.set(key, (met.get(key) ?? new Set()).add(pair.flow));
      }
    }
    return met;
  }

  #node(root: Pair): Node {
    const first = this.#known(root);
    const queue = first.isNew ? [first.node] : [];
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      for (const child of node.inspection.children) {
        const { node: below, isNew } = this.#known(child);
        below.parents.add(node);
        if (isNew) queue.push(below);
      }
    }
    return first.node;
  }

  #known(pair: Pair): { readonly node: Node; readonly isNew: boolean } {
    const key = keyOf(pair);
    const known = this.#nodes.get(key);
    if (known !== undefined) return { node: known, isNew: false };
    const node = { pair, inspection: this.#inspect(pair), parents: new Set<Node>(), operations: new Set<string>() };
    this.#nodes.set(key, node);
    return { node, isNew: true };
  }

  #inspect(pair: Pair): Inspection {
    const key = keyOf(pair);
    const known = this.#inspections.get(key);
    if (known !== undefined) return known;
    this.#open.add(key);
    const inspection = inspectPair(pair, (inner) => this.relationOf(inner));
    this.#open.delete(key);
    this.#inspections.set(key, inspection);
    return inspection;
  }
}

function keyOf({ base, head, flow }: Pair): string {
  return `${flow} ${base.key} / ${head.key}`;
}

function partsOf(relation: Relation): readonly ("narrowed" | "widened")[] {
  if (relation === "same") return [];
  return relation === "changed" ? ["narrowed", "widened"] : [relation];
}

/** The operations in which a pair is met, up through everything that contains it. */
function operationsAround(start: Node): ReadonlySet<string> {
  const operations = new Set<string>();
  const seen = new Set([start]);
  const queue = [start];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const id of node.operations) operations.add(id);
    for (const parent of node.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      queue.push(parent);
    }
  }
  return operations;
}
