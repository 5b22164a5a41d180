import { isList, isObject } from "../json/json.ts";
import type { Json } from "../model/types.ts";
import { compare, type Finding } from "./compare.ts";

/**
 * The smallest schema and value that still show what a finding shows: parts are left out or made simpler for as long as
 * the same judge disagrees. What is left is what the disagreement is about.
 */
export async function shrink(finding: Finding): Promise<Finding> {
  let smallest = finding;
  for (let tries = 0; tries < maxTries;) {
    let next: Finding | undefined;
    for (const candidate of candidates(smallest)) {
      if (++tries > maxTries) break;
      next = await stillFound(candidate, finding.kind);
      if (next !== undefined) break;
    }
    if (next === undefined) break;
    smallest = next;
  }
  return smallest;
}

const maxTries = 600;

type Pair = Pick<Finding, "family" | "index" | "value">;

async function stillFound({ family, index, value }: Pair, kind: Finding["kind"]): Promise<Finding | undefined> {
  const values = family.map((_, at) => (at === index ? [value] : []));
  try {
    const { findings } = await compare([{ family, values }]);
    return findings.find((found) => found.kind === kind);
  } catch {
    return undefined; // what was left out was needed by something else
  }
}

function* candidates({ family, index, value }: Pair): Generator<Pair> {
  for (const [at, schema] of family.entries()) {
    for (const smaller of simplerSchemas(schema)) {
      yield { family: family.map((other, position) => (position === at ? smaller : other)), index, value };
    }
  }
  for (const smaller of simplerValues(value)) yield { family, index, value: smaller };
}

/** Without one keyword; a part in place of the whole; one part made simpler. */
function* simplerSchemas(schema: Json): Generator<Json> {
  if (!isObject(schema)) return;
  yield true;
  for (const [keyword] of Object.entries(schema)) yield without(schema, keyword);
  for (const [keyword, part] of Object.entries(schema)) {
    if (keyword === "const" || keyword === "enum" || keyword === "type" || keyword === "required") continue;
    if (isList(part)) {
      yield* part.filter(isObject);
      for (const at of part.keys()) {
        if (part.length > 1) yield { ...schema, [keyword]: part.toSpliced(at, 1) };
        for (const smaller of simplerSchemas(part[at] as Json)) yield { ...schema, [keyword]: part.with(at, smaller) };
      }
    } else if (isObject(part) && maps.has(keyword)) {
      for (const [name, member] of Object.entries(part)) {
        yield { ...schema, [keyword]: without(part, name) };
        for (const smaller of simplerSchemas(member)) yield { ...schema, [keyword]: { ...part, [name]: smaller } };
      }
    } else if (isObject(part)) {
      yield part;
      for (const smaller of simplerSchemas(part)) yield { ...schema, [keyword]: smaller };
    }
  }
}

const maps = new Set(["properties", "patternProperties", "dependentSchemas", "dependentRequired"]);

function* simplerValues(value: Json): Generator<Json> {
  if (isObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      yield without(value, key);
      for (const smaller of simplerValues(member)) yield { ...value, [key]: smaller };
    }
  } else if (isList(value)) {
    for (const [at, item] of value.entries()) {
      yield value.toSpliced(at, 1);
      for (const smaller of simplerValues(item)) yield value.with(at, smaller);
    }
  } else if (value !== null) yield null;
}

function without(object: { readonly [key: string]: Json }, key: string): Json {
  return Object.fromEntries(Object.entries(object).filter(([other]) => other !== key));
}
