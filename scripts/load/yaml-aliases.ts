import { type Alias, type Document, type Node, visit } from "yaml";

/** What each alias of a document stands for. The library's `resolve` walks the whole document at each call. */
export function aliasTargets(document: Document): ReadonlyMap<unknown, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  visit(document, {
    // An anchor may be defined again; an alias means the last one before it (YAML 1.2.2, 3.2.2.2).
    Value: (_, node) => void (node.anchor !== undefined && anchors.set(node.anchor, node)),
    Alias: (_, alias) => {
      const target = anchors.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
  });
  return targets;
}
