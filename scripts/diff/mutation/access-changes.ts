import { childPointer } from "../../json/json-pointer.ts";
import type { Json, JsonObject } from "../../json/json.ts";
import { changeAt } from "./change-at.ts";
import { replaced, type DocumentChange } from "./document-change.ts";
import { alike, always, type Known, type There } from "./known-effects.ts";

const schemes = "#/components/securitySchemes";
const key = { type: "apiKey", in: "header", name: "X-Mutation-Probe" } as const;
const login = { type: "oauth2", flows: {} } as const;
const bearer = { type: "http", scheme: "bearer" } as const;
const client = (bump: Known) => always("none", "none", "none", bump);
const credential: There = { there: always("major", "none", "minor"), back: always("minor", "none", "minor") };

/** Changes of credentials and servers. */
export const accessChanges: readonly DocumentChange[] = [
  { name: "a credential", pairs: secured([], [{ Key: [] }]), effects: credential },
  { name: "a credential that need not be", pairs: secured([{ Key: [] }, {}], [{ Key: [] }]), effects: credential },
  {
    name: "two credentials instead of one",
    pairs: secured([{ Key: [] }], [{ Key: [], Bearer: [] }]),
    effects: credential,
  },
  {
    name: "another credential as well",
    pairs: secured([{ Key: [] }], [{ Key: [] }, { Bearer: [] }]),
    effects: { there: client("minor"), back: always("any", "none", "any") },
  },
  {
    name: "credentials in another order",
    pairs: secured([{ Key: [] }, { Bearer: [] }], [{ Bearer: [] }, { Key: [] }]),
    effects: alike(client("none")),
  },
  {
    name: "a scope more",
    pairs: secured([{ Login: ["read"] }], [{ Login: ["read", "write"] }]),
    effects: { there: client("minor"), back: client("patch") },
  },
  {
    name: "a scheme of another name in place of the only one",
    pairs: replaced(schemes, { Key: key }, { Other: key }),
    effects: alike(client("any")),
  },
  {
    name: "a key that travels in another header",
    pairs: replaced(schemes, { Key: key }, { Key: { ...key, name: "X-Other" } }),
    effects: alike(client("minor")),
  },
  {
    name: "another server",
    pairs: served("https://one.example", "https://two.example"),
    effects: alike(client("minor")),
  },
  {
    name: "no server to be known",
    pairs: served("https://one.example", "/v1"),
    effects: { there: client("major"), back: client("minor") },
  },
  {
    name: "a region less",
    pairs: replaced("#/servers", regional("eu", "us", "asia"), regional("eu", "us")),
    effects: { there: client("major"), back: client("minor") },
  },
  {
    name: "a described server",
    pairs: replaced("#/servers", [{ url: "/v1" }], [{ url: "/v1", description: "The only one." }]),
    effects: alike(client("any")),
  },
];

/** What every operation demands that says nothing of its own. */
function secured(before: readonly JsonObject[], after: readonly JsonObject[]): DocumentChange["pairs"] {
  return ({ document, operations }) =>
    operations
      .filter(({ isCalledByApi }) => !isCalledByApi)
      .map(({ pointer }) => {
        const at = childPointer(pointer, "security");
        const known = () => changeAt(document, schemes, () => ({ Key: key, Bearer: bearer, Login: login }));
        const put = (security: readonly JsonObject[]) => () => changeAt(known(), at, () => security);
        return { pointer: at, base: put(before), head: put(after) };
      });
}

function served(before: string, after: string): DocumentChange["pairs"] {
  return replaced("#/servers", [{ url: before }], [{ url: after }]);
}

function regional(...values: readonly string[]): Json {
  return [{ url: "https://{region}.example", variables: { region: { default: "eu", enum: values } } }];
}
