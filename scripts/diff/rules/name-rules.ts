import type { JsonObject } from "../../json/json.ts";
import { always } from "./meanings.ts";
import type { Rule } from "./rule.ts";

const string = { type: "string" } as const;
const closed = { type: "object", properties: { a: string } } as const;
const marked = { type: "object", properties: { a: { ...string, readOnly: true } } } as const;

function schemas(base: JsonObject, head: JsonObject) {
  return { document: [{ components: { schemas: base } }, { components: { schemas: head } }] } as const;
}

function sunset() {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Old" } } };
  const responses = { "200": { description: "Done", content } };
  const get = { operationId: "getOld", deprecated: true, "x-sunset": "2020-01-01", responses };
  return { document: [{ paths: { "/old": { get } }, components: { schemas: { Old: string } } }, {}] } as const;
}

/** The names that packages export for components. On the wire, none of them can be seen. */
export const nameRules = {
  "api-schema-removed": {
    relation: "same",
    meaning: always("major", "major", "major", "Its type, its validator and its builder are gone."),
    example: schemas({ A: string, B: string }, { A: string }),
  },
  "api-schema-removed-after-sunset": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "Only operations used it that were announced to end and have ended."),
    example: sunset(),
  },
  "api-schema-renamed": {
    relation: "same",
    meaning: always("major", "major", "major", "The content is the same, and its exports have another name."),
    example: schemas({ Old: closed }, { New: closed }),
  },
  "api-schema-added": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "There is a type, a validator and a builder more."),
    example: schemas({ A: string }, { A: string, B: string }),
  },
  "api-schema-name-changed": {
    relation: "same",
    meaning: always("major", "major", "major", "Its exports have another name."),
    example: schemas({ A: string }, { A: { ...string, "x-ts-name": "Alpha" } }),
  },
  "input-type-added": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "What is written has a type, a validator and a builder of its own."),
    example: schemas({ A: closed }, { A: marked }),
  },
  "input-type-removed": {
    relation: "same",
    meaning: always(
      "major",
      "major",
      "major",
      "What is written has no type, validator and builder of its own any more.",
    ),
    example: schemas({ A: marked }, { A: closed }),
  },
} as const satisfies Readonly<Record<string, Rule>>;
