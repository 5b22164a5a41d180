import type { Json, JsonObject } from "../../json/json.ts";
import { always } from "./meanings.ts";
import type { Rule } from "./rule.ts";

const key = { type: "apiKey", in: "header", name: "X-Key" } as const;
const bearer = { type: "http", scheme: "bearer" } as const;
const oauth = { type: "oauth2", flows: {} } as const;
const schemes = { securitySchemes: { Key: key, Bearer: bearer, Login: oauth } } as const;
const path = { "/things": { get: { operationId: "getThings", responses: { "200": { description: "Done" } } } } };

function security(base: Json, head: Json) {
  const documentOf = (list: Json) => ({ paths: path, components: schemes, security: list });
  return { document: [documentOf(base), documentOf(head)] } as const;
}

function credentials(base: JsonObject, head: JsonObject) {
  return { document: [{ components: { securitySchemes: base } }, { components: { securitySchemes: head } }] } as const;
}

function servers(base: readonly JsonObject[], head: readonly JsonObject[]) {
  return { document: [{ servers: base }, { servers: head }] } as const;
}

const one = { url: "https://one.example" };
const two = { url: "https://two.example" };
const regional = (variable: JsonObject) => ({ url: "https://{region}.example", variables: { region: variable } });
const client = (bump: "major" | "minor" | "patch", why: string) => always("none", "none", "none", why, bump);

/** Credentials, servers, and the options of the client that derive from them. */
export const accessRules = {
  "api-security-added": {
    relation: "same",
    meaning: always("major", "none", "minor", "A call without a credential is refused."),
    example: security([], [{ Key: [] }]),
  },
  "api-security-removed": {
    relation: "same",
    meaning: always("minor", "none", "minor", "A call needs no credential any more."),
    example: security([{ Key: [] }], [{ Key: [] }, {}]),
  },
  "security-alternative-removed": {
    relation: "same",
    meaning: always("none", "none", "minor", "Whoever has only this credential is refused.", "major"),
    example: security([{ Key: [] }, { Bearer: [] }], [{ Bearer: [] }]),
  },
  "security-alternative-added": {
    relation: "same",
    meaning: always("none", "none", "minor", "Another credential does as well.", "minor"),
    example: security([{ Key: [] }], [{ Key: [] }, { Bearer: [] }]),
  },
  "api-security-scope-added": {
    relation: "same",
    meaning: client("minor", "A token needs another scope; what is sent stays the same."),
    example: security([{ Login: ["read"] }], [{ Login: ["read", "write"] }]),
  },
  "api-security-scope-removed": {
    relation: "same",
    meaning: client("patch", "A token needs a scope less."),
    example: security([{ Login: ["read", "write"] }], [{ Login: ["read"] }]),
  },
  "security-scheme-changed": {
    relation: "same",
    meaning: always(
      "none",
      "none",
      "minor",
      "The credential travels in another way; the client does so by itself.",
      "minor",
    ),
    example: credentials({ Key: key }, { Key: { ...key, name: "X-Other" } }),
  },

  "client-option-removed": {
    relation: "same",
    meaning: client("major", "Whoever gives it gets a type error."),
    example: credentials({ Key: key }, { Key: key, Bearer: bearer }),
  },
  "client-option-added": {
    relation: "same",
    meaning: client("minor", "There is more to choose than before."),
    example: servers([one], [one, two]),
  },
  "client-option-narrowed": {
    relation: "same",
    meaning: client("major", "Whoever gives one of the values that are gone gets a type error."),
    example: servers([regional({ default: "eu" })], [regional({ default: "eu", enum: ["eu", "us"] })]),
  },
  "client-option-widened": {
    relation: "same",
    meaning: client("minor", "There is more to choose than before."),
    example: servers([regional({ default: "eu", enum: ["eu"] })], [regional({ default: "eu", enum: ["eu", "us"] })]),
  },
  "base-url-became-required": {
    relation: "same",
    meaning: client("major", "A client that is made without `baseUrl` no longer compiles."),
    example: servers([one], [{ url: "/v1" }]),
  },
  "base-url-became-optional": {
    relation: "same",
    meaning: client("minor", "A client knows where the API is."),
    example: servers([{ url: "/v1" }], [one]),
  },
  "server-changed": {
    relation: "same",
    meaning: client("minor", "A client that is told nothing else calls another server."),
    example: servers([one], [two]),
  },
  "server-variable-default-changed": {
    relation: "same",
    meaning: client("minor", "A client that is told nothing else calls another server."),
    example: servers([regional({ default: "eu" })], [regional({ default: "us" })]),
  },
  "environment-variable-removed": {
    relation: "same",
    meaning: client("major", "Whoever sets it is not heard any more."),
    example: credentials({ Key: { ...key, "x-env": "THINGS_KEY" } }, { Key: key }),
  },
  "environment-variable-added": {
    relation: "same",
    meaning: client("minor", "What is not given is read from it."),
    example: credentials({ Key: key }, { Key: { ...key, "x-env": "THINGS_KEY" } }),
  },
} as const satisfies Readonly<Record<string, Rule>>;
