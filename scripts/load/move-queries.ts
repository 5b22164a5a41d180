import { sourceOf, type BundledDocument } from "./bundled-document.ts";
import type { Bundle } from "./bundle.ts";
import { childPointer } from "../json/json-pointer.ts";
import { entriesOf, isList, isObject, type Json, type JsonObject, own } from "../json/json.ts";
import { methods, parametersOf, type ListedParameter } from "./listed-parameters.ts";
import type { SourcePlace } from "./source-file.ts";

/**
 * Makes query parameters of what a path has in braces behind a `?`: the path of a request has no query, so that nothing would ever
 * fit such a template. What is fixed there stays with the path, which it tells from others. A path whose rest is that of another
 * one stays as it is: only one of them can have it.
 */
export function moveQueries(bundle: Bundle, document: BundledDocument): Bundle {
  const moves = findMoves(document);
  return moves.size === 0 ? bundle : new QueryMover(bundle, document, moves).bundle();
}

interface Move {
  readonly path: string;
  /** The names of the query parameters by those in braces: `{ term: "q" }` of `/a?q={term}`. */
  readonly names: ReadonlyMap<string, string>;
}

/** By the path as the document has it. */
function findMoves(document: BundledDocument): ReadonlyMap<string, Move> {
  const entries = document.entries({ value: document.root, pointer: "#" }, "paths");
  const wanted = entries.flatMap(({ key, value }) => {
    const move = key.startsWith("/") && isObject(value) ? moveOf(key) : undefined;
    return move === undefined ? [] : [[key, move] as const];
  });
  const stays = new Set(entries.map(({ key }) => key));
  const isAlone = ([key, { path }]: (typeof wanted)[number]): boolean => {
    return !stays.has(path) && wanted.every(([other, move]) => other === key || move.path !== path);
  };
  return new Map(wanted.filter(isAlone));
}

function moveOf(key: string): Move | undefined {
  const [path = "", ...rest] = key.split("?");
  const pairs = rest.join("?").split("&");
  const names = new Map<string, string>();
  const fixed = pairs.filter((pair) => {
    const [, name, placeholder] = /^([^={}]+)=\{([^{}]*)\}$/.exec(pair) ?? [];
    if (name === undefined || placeholder === undefined) return true;
    names.set(placeholder, name);
    return false;
  });
  if (names.size === 0) return undefined;
  return { path: fixed.length === 0 ? path : `${path}?${fixed.join("&")}`, names };
}

class QueryMover {
  readonly #bundle: Bundle;
  readonly #document: BundledDocument;
  readonly #moves: ReadonlyMap<string, Move>;
  readonly #origins: Map<string, SourcePlace>;

  constructor(bundle: Bundle, document: BundledDocument, moves: ReadonlyMap<string, Move>) {
    this.#bundle = bundle;
    this.#document = document;
    this.#moves = moves;
    this.#origins = new Map(bundle.origins);
  }

  bundle(): Bundle {
    const { root } = this.#document;
    const paths = entriesOf(own(root, "paths") ?? {}).map(([key, item]): readonly [string, Json] => {
      const move = this.#moves.get(key);
      if (move === undefined || !isObject(item)) return [key, item];
      this.#warn(key);
      return [move.path, this.#pathItem(key, item, move)];
    });
    const document = this.#repointed({ ...root, paths: Object.fromEntries(paths) }) as JsonObject; // as it was before
    return { document, origins: this.#origins };
  }

  #warn(key: string): void {
    this.#document.warn(childPointer("#/paths", key), {
      code: "query-in-path",
      message: `"${key}" has a query, which is no part of a path; what is in braces there is taken for parameters in query.`,
      fix: "Declare parameters with in: query, and remove them from the path.",
    });
  }

  #pathItem(key: string, item: JsonObject, { path, names }: Move): JsonObject {
    const [from, to] = [childPointer("#/paths", key), childPointer("#/paths", path)];
    for (const [pointer, origin] of this.#bundle.origins) {
      if (pointer.startsWith(`${from}/`)) this.#origins.set(to + pointer.slice(from.length), origin);
    }
    this.#origins.set(to, sourceOf(this.#bundle, from));
    const shared = parametersOf(this.#document, { value: item, pointer: from });
    const operations = methods.flatMap((method) => {
      const value = own(item, method);
      if (!isObject(value)) return [];
      const declared = parametersOf(this.#document, { value, pointer: childPointer(from, method) });
      const isDeclared = (placeholder: string, name: string): boolean =>
        [...shared, ...declared].some((each) => {
          return (each.in === "path" && each.name === placeholder) || (each.in === "query" && each.name === name);
        });
      const missing = [...names].filter(([placeholder, name]) => !isDeclared(placeholder, name));
      const added = missing.map(([, name]) => ({ name, in: "query", schema: { type: "string" } }));
      return [[method, this.#withQuery(value, childPointer(to, method), declared, names, added)] as const];
    });
    return { ...this.#withQuery(item, to, shared, names, []), ...Object.fromEntries(operations) };
  }

  /** An object whose path parameters of those names are in its query. */
  #withQuery(
    object: JsonObject,
    pointer: string,
    parameters: readonly ListedParameter[],
    names: ReadonlyMap<string, string>,
    added: readonly JsonObject[],
  ): JsonObject {
    const given = own(object, "parameters");
    const list = isList(given) ? [...given] : [];
    for (const parameter of parameters) {
      const name = parameter.in === "path" ? names.get(parameter.name) : undefined;
      if (name === undefined) continue;
      const index = Number(parameter.pointer.slice(parameter.pointer.lastIndexOf("/") + 1));
      const { value, pointer: at } = this.#document.follow(parameter);
      if (at !== parameter.pointer) {
        this.#origins.set(childPointer(pointer, "parameters", index), sourceOf(this.#bundle, at));
      }
      list[index] = inQuery(value, name);
    }
    return list.length + added.length === 0 ? object : { ...object, parameters: [...list, ...added] };
  }

  /** References into paths that have moved follow them. */
  #repointed(value: Json): Json {
    if (typeof value === "string" && value.startsWith("#/paths/")) return this.#newPointer(value);
    if (isList(value)) return value.map((item) => this.#repointed(item));
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, this.#repointed(child)]));
  }

  #newPointer(pointer: string): string {
    for (const [key, { path }] of this.#moves) {
      const from = childPointer("#/paths", key);
      if (pointer === from || pointer.startsWith(`${from}/`)) {
        return childPointer("#/paths", path) + pointer.slice(from.length);
      }
    }
    return pointer;
  }
}

/** A path parameter as one of the query. Styles of the path have no meaning there. */
function inQuery(parameter: Json, name: string): JsonObject {
  const { style: _, explode: __, ...others } = isObject(parameter) ? parameter : {};
  return { ...others, name, in: "query" };
}
