import type { Refuse } from "./refuse.ts";
import { decoded } from "./delimited.ts";
import type { Entries } from "./entries.ts";
import type { TextDecoding } from "./text-decoding.ts";
import {
  allowsArray,
  allowsObject,
  allowsScalar,
  itemShape,
  propertyShape,
  type WirePath,
  type WireShape,
  type WireValue,
} from "./wire-parameter.ts";

/** What the brackets of a name spell: values given here, and what stands one bracket deeper. */
interface Node {
  readonly values: string[];
  readonly children: Map<string, Node>;
}

const maxDepth = 32;

/**
 * `filter[status]=ready`. OpenAPI stops at one level; deeper ones are read as the widespread servers do:
 * `filter[a][b]=1` nests, and a list is `filter[a][]=1`, `filter[a][0]=1` or `filter[a]=1` more than once.
 */
export function readDeepObject(
  name: string,
  shape: WireShape,
  entries: Entries,
  decode: TextDecoding,
  path: WirePath,
  refuse: Refuse,
): WireValue | undefined {
  const root: Node = { values: [], children: new Map() };
  for (const [entryName, raws] of entries) {
    if (!entryName.startsWith(`${name}[`)) continue;
    const keys = bracketKeys(entryName.slice(name.length));
    if (keys === undefined || keys.length > maxDepth) {
      const form = `${name}[property]=value, at most ${maxDepth} brackets deep`;
      return refuse(path, "style", `must be an object written as ${form}, but has other brackets`);
    }
    for (const raw of raws) {
      const value = decoded(raw, decode, [...path, ...keys], refuse);
      if (value === undefined) return undefined;
      nodeAt(root, keys).values.push(value);
    }
  }
  return root.children.size === 0 ? undefined : readNode(root, shape, path, refuse);
}

function bracketKeys(brackets: string): readonly string[] | undefined {
  if (!/^(?:\[[^[\]]*\])+$/.test(brackets)) return undefined;
  return brackets.slice(1, -1).split("][");
}

function nodeAt(root: Node, keys: readonly string[]): Node {
  let node = root;
  for (const key of keys) {
    const known = node.children.get(key);
    const next: Node = known ?? { values: [], children: new Map() };
    if (known === undefined) node.children.set(key, next);
    node = next;
  }
  return node;
}

function readNode(node: Node, shape: WireShape, path: WirePath, refuse: Refuse): WireValue | undefined {
  if (node.children.size === 0) return readValues(node.values, shape, path, refuse);
  if (node.values.length > 0)
    return refuse(path, "style", "must be given in one way, but is given both with brackets and without");
  if (allowsArray(shape) && isList(node)) return readList(node, shape, path, refuse);
  if (!allowsObject(shape)) return refuse(path, "style", "must be given without further brackets, but has some");
  const result = new Map<string, WireValue>();
  for (const [key, child] of node.children) {
    const value = readNode(child, propertyShape(shape, key), [...path, key], refuse);
    if (value === undefined) return undefined;
    result.set(key, value);
  }
  return result;
}

function readValues(
  values: readonly string[],
  shape: WireShape,
  path: WirePath,
  refuse: Refuse,
): WireValue | undefined {
  const [only] = values;
  if (values.length === 1 && only !== undefined && (allowsScalar(shape) || !allowsArray(shape))) return only;
  if (allowsArray(shape)) return values;
  return refuse(path, "duplicate", `must be given once, but is given ${values.length} times`, { count: values.length });
}

/** `[]`, or `[0]`, `[1]` ... in order and without a gap: a list that has holes has no value that says so. */
function isList(node: Node): boolean {
  const keys = [...node.children.keys()];
  return (keys.length === 1 && keys[0] === "") || keys.every((key, index) => key === String(index));
}

function readList(node: Node, shape: WireShape, path: WirePath, refuse: Refuse): WireValue | undefined {
  const appended = node.children.get("");
  if (appended !== undefined) return readValues(appended.values, { types: ["array"] }, path, refuse);
  const result: WireValue[] = [];
  for (const [key, child] of node.children) {
    const value = readNode(child, itemShape(shape, Number(key)), [...path, Number(key)], refuse);
    if (value === undefined) return undefined;
    result.push(value);
  }
  return result;
}
