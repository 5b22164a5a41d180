/** JSON pointers (RFC 6901) as URI fragments: `#` is the document, `#/paths/~1pets` one path. Kept decoded: no `%`. */
import { isList, isObject, own, type Json } from "./json.ts";

/** `("#/paths", "/pets/{id}")` to `#/paths/~1pets~1{id}`. */
export function childPointer(pointer: string, ...keys: readonly (string | number)[]): string {
  let path = pointer;
  for (const key of keys) path = `${path}/${escaped(String(key))}`;
  return path;
}

export function pointerTokens(pointer: string): readonly string[] {
  const tokens = pointer.split("/");
  tokens.shift(); // what stands before the first slash: nothing, or `#`
  return pointer.includes("~") ? tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~")) : tokens;
}

/** The pointer one level up; nothing above `#`. */
export function parentPointer(pointer: string): string | undefined {
  const slash = pointer.lastIndexOf("/");
  return slash < 0 ? undefined : pointer.slice(0, slash);
}

/** The pointer, its parent, and so on up to `#`. */
export function* ancestors(pointer: string): Generator<string> {
  for (let at: string | undefined = pointer; at !== undefined; at = parentPointer(at)) yield at;
}

/** The value at a pointer, or undefined where there is none. */
export function valueAt(root: Json, pointer: string): Json | undefined {
  return pointerTokens(pointer).reduce<Json | undefined>(
    (value, token) => (value === undefined ? undefined : childValue(value, token)),
    root,
  );
}

/** The value one key below another, if there is one. */
export function childValue(value: Json, key: string): Json | undefined {
  if (isObject(value)) return own(value, key);
  return isList(value) && /^(0|[1-9]\d*)$/.test(key) ? value[Number(key)] : undefined;
}

function escaped(token: string): string {
  const isPlain = !token.includes("/") && !token.includes("~"); // as nearly all are
  return isPlain ? token : token.replaceAll("~", "~0").replaceAll("/", "~1");
}
