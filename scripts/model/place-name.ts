import { childPointer, pointerTokens } from "../json/json-pointer.ts";

/** Fields below which the document chooses the keys: a key is a word of the name, whatever it is. */
const maps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "responses",
  "headers",
]);

/** Fields whose keys tell branches by their order, or ways of writing the same: they are no words, nor are their keys. */
const lists = new Set(["allOf", "anyOf", "oneOf", "content"]);

/**
 * What a schema outside of `components/schemas` is called: the component or operation that it stands in, and the words on
 * the way from there. `#/components/schemas/Node/properties/child` is `Node child`.
 *
 * @param operationIds - By the operation's pointer.
 */
export function placeName(pointer: string, operationIds: ReadonlyMap<string, string>): string {
  const tokens = pointerTokens(pointer);
  const [root, second = "", third = ""] = tokens;
  const operationId = operationIds.get(childPointer("#", ...tokens.slice(0, 3)));
  const [around, start] =
    root === "components" ? [third, 3] : operationId === undefined ? [second, 2] : [operationId, 3];
  const words = [around];
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] ?? "";
    if (maps.has(token)) words.push(tokens[++at] ?? "");
    else if (lists.has(token)) at++;
    else if (token !== "schema") words.push(token);
  }
  return words.join(" ");
}
