/** The JSON Schema of one validator, in parts that validators share. */
export interface JsonSchemaSource {
  /** The key below `$defs` where another schema refers to this one. */
  readonly name: string;
  /** The schema alone; `#/$defs/NAME` refers to another. A function, so that nothing is built before it is asked for. */
  readonly schema: () => Record<string, unknown> | boolean;
  /** The schemas it refers to. */
  readonly references: () => readonly JsonSchemaSource[];
}

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** A self-contained JSON Schema 2020-12: everything that is referred to stands under `$defs`. */
export function jsonSchemaOf(source: JsonSchemaSource): Record<string, unknown> {
  const found = new Map<string, JsonSchemaSource>();
  const queue = [...source.references()];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (found.has(next.name)) continue;
    found.set(next.name, next);
    queue.push(...next.references());
  }
  const names = [...found.keys()].sort();
  const schema = source.schema();
  const root = typeof schema === "boolean" ? (schema ? {} : { not: {} }) : schema;
  if (names.length === 0) return { $schema: dialect, ...root };
  // A list of entries and not an assignment each: a schema may be called "__proto__".
  return {
    $schema: dialect,
    ...root,
    $defs: Object.fromEntries(names.map((name) => [name, found.get(name)?.schema()])),
  };
}

/** A validator was asked for its JSON Schema in a dialect that it does not have. */
export class UnsupportedTargetError extends Error {
  override readonly name = "UnsupportedTargetError";
  readonly code = "UNSUPPORTED_TARGET";
  readonly target: string;

  constructor(target: string) {
    super(`jsonSchema(): the target "${target}" is not available. Ask for "draft-2020-12".`);
    this.target = target;
  }
}
