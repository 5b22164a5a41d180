import type { JsonObject } from "../json/json.ts";
import { stringField } from "./raw-object.ts";
import { pascalCase } from "./word-case.ts";

interface Identified {
  readonly operation: JsonObject;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
}

/**
 * The ids of operations, by their pointers. Those that have none get one of method and path: `GET /pets/{petId}` is
 * `getPetsPetId`. Where two paths come to the same, or to what another operation is called, the later one gets a number.
 */
export function operationIds(operations: readonly Identified[]): ReadonlyMap<string, string> {
  const stated = operations.flatMap(({ operation, pointer }): (readonly [string, string])[] => {
    const id = stringField(operation, "operationId") ?? "";
    return id === "" ? [] : [[pointer, id]];
  });
  const ids = new Map(stated);
  const taken = new Set(ids.values());
  const others = operations.filter(({ pointer }) => !ids.has(pointer));
  for (const { method, path, pointer } of others.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const id = firstFree(derivedId(method, path), taken);
    taken.add(id);
    ids.set(pointer, id);
  }
  return ids;
}

function derivedId(method: string, path: string): string {
  return method + (path === "/" ? "Root" : pascalCase(path).replace(/^_/, ""));
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}${number}`;
  return id;
}
