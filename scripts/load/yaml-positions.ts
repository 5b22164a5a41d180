import { type Document, type Node, type Pair, isAlias, isMap, isNode, isScalar, isSeq } from "yaml";
import { aliasTargets } from "./yaml-aliases.ts";
import { isMergeKey } from "./yaml-to-json.ts";

/** A function from a path of keys to the offset of the last of them that exists: of its key, or of the list's item. */
export function yamlOffsetFinder(document: Document): (segments: readonly string[]) => number {
  let targets: ReadonlyMap<unknown, Node> | undefined;
  const resolve = (node: unknown): unknown => {
    if (!isAlias(node)) return node;
    targets ??= aliasTargets(document);
    return targets.get(node);
  };
  const start = startOf(document.contents) ?? 0;
  return (segments) => {
    let node = resolve(document.contents);
    let offset = start;
    for (const segment of segments) {
      const next = isSeq(node) ? node.items[Number(segment)] : memberOf(node, segment, resolve);
      if (next === undefined) break;
      const pair = isNode(next) ? { key: next, value: next } : (next as Pair);
      offset = startOf(pair.key) ?? startOf(pair.value) ?? offset;
      node = resolve(pair.value);
    }
    return offset;
  };
}

function memberOf(node: unknown, name: string, resolve: (node: unknown) => unknown): Pair | undefined {
  if (!isMap(node)) return undefined;
  const stated = node.items.find(({ key }) => keyText(resolve(key)) === name);
  return stated ?? mergedMember(node.items, name, resolve);
}

function mergedMember(pairs: readonly Pair[], name: string, resolve: (node: unknown) => unknown): Pair | undefined {
  for (const pair of pairs.filter(({ key }) => isMergeKey(key))) {
    const source = resolve(pair.value);
    const maps = isSeq(source) ? source.items.map(resolve) : [source];
    for (const map of maps) {
      const found = memberOf(map, name, resolve);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function keyText(key: unknown): string | undefined {
  if (!isScalar(key) || isMergeKey(key)) return undefined;
  return typeof key.value === "string" ? key.value : (key.source ?? String(key.value));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
