import { isAbsentIn } from "./direction.ts";
import { schemaChildren } from "./schema-children.ts";
import type { Schema } from "./types.ts";

export interface SchemaAnalysis {
  /** Schemas whose read and written forms differ, somewhere below them. */
  readonly differing: ReadonlySet<Schema>;
  /** Schemas that can reach themselves. */
  readonly recursive: ReadonlySet<Schema>;
}

export function schemaAnalysis(schemas: readonly Schema[]): SchemaAnalysis {
  const children = new Map(schemas.map((schema) => [schema, schemaChildren(schema)]));
  return { differing: differing(children), recursive: recursive(children) };
}

/**
 * Schemas that references lead to and that contain themselves by way of nothing that has a name. Without a name of
 * their own there would be no end to writing them out.
 */
export function endlessWithoutNames(schemas: readonly Schema[], named: ReadonlySet<Schema>): ReadonlySet<Schema> {
  const nameless = (schema: Schema): boolean => !named.has(schema);
  const targets = new Set(schemas.flatMap(({ ref }) => (ref !== undefined && nameless(ref) ? [ref] : [])));
  if (targets.size === 0) return targets;
  const children = schemas.filter(nameless).map((schema) => [schema, schemaChildren(schema).filter(nameless)] as const);
  const endless = recursive(new Map(children));
  return new Set([...targets].filter((target) => endless.has(target)));
}

/** From every schema that differs by itself, up to all that contain or reference it. */
function differing(children: ReadonlyMap<Schema, readonly Schema[]>): ReadonlySet<Schema> {
  const parents = new Map<Schema, Schema[]>();
  for (const [schema, parts] of children) {
    for (const part of parts) {
      const known = parents.get(part);
      if (known === undefined) parents.set(part, [schema]);
      else known.push(schema);
    }
  }
  const found = new Set<Schema>();
  const queue = [...children.keys()].filter(differsByItself);
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (found.has(schema)) continue;
    found.add(schema);
    queue.push(...(parents.get(schema) ?? []));
  }
  return found;
}

function differsByItself(schema: Schema): boolean {
  const properties = [...(schema.properties?.values() ?? [])];
  const marked = properties.some((property) => isAbsentIn("read", property) || isAbsentIn("write", property));
  return marked || (schema.openEnum === true && schema.enum !== undefined);
}

/**
 * Tarjan's strongly connected components, with a stack of its own: a chain of references may be longer than the
 * call stack is deep.
 */
function recursive(children: ReadonlyMap<Schema, readonly Schema[]>): ReadonlySet<Schema> {
  const result = new Set<Schema>();
  const order = new Map<Schema, number>();
  const lowest = new Map<Schema, number>();
  const open: Schema[] = [];
  const isOpen = new Set<Schema>();
  for (const root of children.keys()) {
    if (order.has(root)) continue;
    const frames: { schema: Schema; next: number }[] = [{ schema: root, next: 0 }];
    while (frames.length > 0) {
      const frame = frames[frames.length - 1] as { schema: Schema; next: number };
      const { schema } = frame;
      const parts = children.get(schema) ?? [];
      if (frame.next === 0) {
        order.set(schema, order.size);
        lowest.set(schema, order.size - 1);
        open.push(schema);
        isOpen.add(schema);
      }
      const part = parts[frame.next];
      if (part !== undefined) {
        frame.next++;
        if (part === schema) result.add(schema);
        if (!order.has(part)) frames.push({ schema: part, next: 0 });
        else if (isOpen.has(part)) lower(lowest, schema, order.get(part));
        continue;
      }
      frames.pop();
      const parent = frames[frames.length - 1];
      if (parent !== undefined) lower(lowest, parent.schema, lowest.get(schema));
      if (lowest.get(schema) === order.get(schema)) close(schema, open, isOpen, result);
    }
  }
  return result;
}

function lower(lowest: Map<Schema, number>, schema: Schema, candidate: number | undefined): void {
  lowest.set(schema, Math.min(lowest.get(schema) ?? Infinity, candidate ?? Infinity));
}

/** Takes one finished component off the stack; more than one member means a cycle. */
function close(root: Schema, open: Schema[], isOpen: Set<Schema>, result: Set<Schema>): void {
  const members = open.splice(open.lastIndexOf(root));
  for (const member of members) {
    isOpen.delete(member);
    if (members.length > 1) result.add(member);
  }
}
