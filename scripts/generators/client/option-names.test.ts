import { expect, test } from "vitest";
import { absoluteServers, allVariables, optionNames } from "./option-names.ts";
import { modelOf } from "./test-model.ts";

const key = { type: "apiKey", in: "header", name: "X-Key" };

test.for([
  { given: { a: key }, want: "apiKey" },
  { given: { a: { type: "http", scheme: "Bearer" } }, want: "bearerToken" },
  { given: { a: { type: "http", scheme: "basic" } }, want: "basicAuth" },
  { given: { a: { type: "http", scheme: "digest" } }, want: "authorization" },
  { given: { a: { type: "oauth2", flows: {} } }, want: "accessToken" },
  { given: { a: { type: "openIdConnect", openIdConnectUrl: "https://x.example" } }, want: "accessToken" },
  { given: { a: { type: "mutualTLS" } }, want: undefined },
  { given: { a: key, b: { type: "mutualTLS" } }, want: "apiKey" },
  { given: { a: key, b: { type: "http", scheme: "bearer" } }, want: undefined },
  { given: {}, want: undefined },
])("calls the credential of $given $want", ({ given, want }) => {
  expect(optionNames(modelOf({ components: { securitySchemes: given } })).credential).toBe(want);
});

test.for([
  { given: ["workspaceId"], want: ["workspaceId"] },
  { given: ["workspace_id", "api-host"], want: ["workspaceId", "apiHost"] },
  { given: ["baseUrl", "fetch", "apiKey"], want: ["baseUrl2", "fetch2", "apiKey2"] },
  { given: ["one-two", "one_two"], want: ["oneTwo", "oneTwo2"] },
])("calls the variables $given $want", ({ given, want }) => {
  const variables = Object.fromEntries(given.map((name) => [name, { default: "x" }]));
  const url = `https://${given.map((name) => `{${name}}`).join(".")}`;
  const model = modelOf({ servers: [{ url, variables }], components: { securitySchemes: { a: key } } });
  expect([...optionNames(model).variables.values()]).toEqual(want);
});

test("takes what either server takes for a variable that both have", () => {
  const server = (url: string, values: readonly string[]) => ({
    url,
    variables: { v: { default: "a", enum: values } },
  });
  const model = modelOf({
    servers: [server("https://{v}.one.example", ["a", "b"]), server("https://{v}.two.example", ["a", "c"])],
  });
  expect(allVariables(model).map((variable) => variable.enum)).toEqual([["a", "b", "c"]]);
});

test("leaves out servers that say nothing about where the API is", () => {
  const urls = ["/", "/v1", "//x.example", "https://x.example", "HTTP://x.example", "{server}/v1"];
  const servers = urls.map((url) => ({ url, variables: [] }));
  expect(absoluteServers(servers).map(({ url }) => url)).toEqual([
    "https://x.example",
    "HTTP://x.example",
    "{server}/v1",
  ]);
});
