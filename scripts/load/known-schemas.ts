import { readdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "metaschema");

/**
 * Schemas that a reference may name by URI, with the file that holds each: those of JSON Schema 2020-12 itself. Nothing
 * is ever loaded from the network.
 */
export const knownSchemas: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".json"))
    .map((path) => {
      const name = path.replaceAll("\\", "/").replace(/\.json$/, "");
      return [`https://json-schema.org/draft/2020-12/${name}`, join(folder, path)];
    }),
);
