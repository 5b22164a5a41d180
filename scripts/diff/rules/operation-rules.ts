import type { JsonObject } from "../../json/json.ts";
import { always, documentation, meaning } from "./meanings.ts";
import type { Rule } from "./rule.ts";

const ok = { responses: { "200": { description: "Done" } } } as const;
const get = { get: { operationId: "getThings", ...ok } } as const;
const post = { post: { operationId: "addThing", ...ok } } as const;
const retired = (sunset: string) => ({ post: { ...post.post, deprecated: true, "x-sunset": sunset } });
const paths = (base: JsonObject, head: JsonObject) => ({ document: [{ paths: base }, { paths: head }] }) as const;
const gone = always("major", "major", "major", "Its method, its types, its validators and its builders are gone.");
const named = "Its method, its types, its validators and its builders are named after it.";
const byId = (id: string) => ({ "/things/{thing}": { get: { operationId: id, ...withId("thing") } } });
const byParameter = (name: string) => ({
  [`/things/{${name}}`]: { get: { operationId: "getThing", ...withId(name) } },
});

function withId(name: string) {
  return { parameters: [{ name, in: "path", required: true, schema: { type: "string" } }], ...ok };
}

/** Operations as a whole: whether they are there, where, and what they are called. */
export const operationRules = {
  "api-path-removed": {
    relation: "same",
    meaning: gone,
    example: paths({ "/things": get, "/old": post }, { "/things": get }),
  },
  "api-removed-without-deprecation": {
    relation: "same",
    meaning: gone,
    example: paths({ "/things": { ...get, ...post } }, { "/things": get }),
  },
  "api-removed-before-sunset": {
    relation: "same",
    meaning: gone,
    example: paths({ "/things": { ...get, ...retired("2999-01-01") } }, { "/things": get }),
  },
  "api-removed-after-sunset": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "It was deprecated, and the day that it was announced to end is past."),
    example: paths({ "/things": { ...get, ...retired("2020-01-01") } }, { "/things": get }),
  },
  "endpoint-added": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "There is more to call than before."),
    example: paths({ "/things": get }, { "/things": get, "/others": post }),
  },
  "api-operation-id-removed": {
    relation: "same",
    meaning: always("major", "major", "major", named),
    example: paths(byId("getThing"), byId("readThing")),
  },
  "api-operation-name-changed": {
    relation: "same",
    meaning: always("major", "major", "major", named),
    example: { operation: [{}, { "x-ts-name": "createThing" }] },
  },
  "path-parameter-renamed": {
    relation: "same",
    meaning: always(
      "major",
      "major",
      "minor",
      "The same path is called; whoever names the parameter gets a type error.",
    ),
    example: paths(byParameter("id"), byParameter("key")),
  },
  "endpoint-deprecated": {
    relation: "same",
    meaning: always("minor", "none", "none", "Editors strike it out; it works as before."),
    example: { operation: [{}, { deprecated: true }] },
  },
  "endpoint-reactivated": {
    relation: "same",
    meaning: always("patch", "none", "none", "Editors no longer strike it out."),
    example: { operation: [{ deprecated: true }, {}] },
  },
  "api-sunset-changed": {
    relation: "same",
    meaning: documentation,
    example: {
      operation: [{ deprecated: true }, { deprecated: true, "x-sunset": "2030-01-01" }],
    },
  },
  "api-description-changed": {
    relation: "same",
    meaning: documentation,
    example: { operation: [{ summary: "Adds" }, { summary: "Adds a thing" }] },
  },
  "api-tag-removed": {
    relation: "same",
    meaning: always("patch", "none", "none", "No name derives from a tag."),
    example: { operation: [{ tags: ["a"] }, {}] },
  },
  "api-tag-added": {
    relation: "same",
    meaning: always("patch", "none", "none", "No name derives from a tag."),
    example: { operation: [{}, { tags: ["a"] }] },
  },
  "pagination-added": {
    relation: "same",
    meaning: always("none", "none", "none", "The call is a list to iterate over as well.", "minor"),
    example: pages(undefined, {}),
  },
  "pagination-removed": {
    relation: "same",
    meaning: always("none", "none", "none", "Whoever iterates over the call gets a type error.", "major"),
    example: pages({}, undefined),
  },
  "pagination-items-changed": {
    relation: "same",
    meaning: always("none", "none", "none", "Whoever iterates over the call gets other items.", "major"),
    example: pages({}, { items: "/more" }),
  },
  "pagination-changed": {
    relation: "same",
    meaning: always("none", "none", "none", "The client asks for pages in another way.", "minor"),
    example: pages({}, { firstPage: 0 }),
  },
  "api-version-changed": {
    relation: "same",
    meaning: always("patch", "patch", "patch", "Each package says which version it was made from."),
    example: { document: [{}, { info: { title: "Things", version: "2" } }] },
  },
  "api-texts-changed": {
    relation: "same",
    meaning: documentation,
    example: { document: [{}, { info: { title: "Our things", version: "1" } }] },
  },
  "fixture-words-changed": {
    relation: "same",
    meaning: { response: meaning("none", "none", "patch", "The same seed gives texts of other words.") },
    example: { document: [{}, { "x-fixture-words": ["ant", "bee", "cat", "dog", "eel", "fox", "gnu", "hen"] }] },
  },
  "webhook-added": {
    relation: "same",
    meaning: { response: meaning("minor", "none", "none", "There is another request to be ready for.", "none") },
    example: { document: [{}, { webhooks: { thingAdded: post } }] },
  },
  "webhook-removed": {
    relation: "same",
    meaning: { response: meaning("major", "none", "none", "The type of the request is gone.", "none") },
    example: { document: [{ webhooks: { thingAdded: post } }, {}] },
  },
} as const satisfies Readonly<Record<string, Rule>>;

function pages(base: JsonObject | undefined, head: JsonObject | undefined) {
  const list = { type: "array", items: { type: "string" } };
  const schema = { type: "object", properties: { data: list, more: list } };
  const operation = (pagination: JsonObject | undefined): JsonObject => ({
    parameters: [{ name: "page", in: "query", schema: { type: "integer" } }],
    responses: { "200": { description: "Done", content: { "application/json": { schema } } } },
    ...(pagination && { "x-pagination": { style: "page", pageParameter: "page", items: "/data", ...pagination } }),
  });
  return { operation: [operation(base), operation(head)] } as const;
}
