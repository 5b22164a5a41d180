import { expect, test } from "vitest";
import { buildModel } from "../../model/build-model.ts";
import type { JsonObject } from "../../json/json.ts";
import { runGenerator } from "../run-generator.ts";
import { emulatorRoutes } from "./routes.ts";

const securitySchemes: JsonObject = {
  key: { type: "apiKey", in: "header", name: "X-Key" },
  basic: { type: "http", scheme: "basic" },
  oauth: { type: "oauth2", flows: {} },
  oidc: { type: "openIdConnect", openIdConnectUrl: "https://example.com" },
  mtls: { type: "mutualTLS" },
};

function routesOf(operation: JsonObject, title = "Test"): string {
  const responses = { 204: { description: "Done." } };
  const model = buildModel({
    openapi: "3.1.1",
    info: { title, version: "1" },
    paths: { "/pets/{id}": { put: { operationId: "store pet", responses, ...operation } } },
    components: { securitySchemes },
  });
  return runGenerator(emulatorRoutes, model).files.find((file) => file.path === "emulator-routes.ts")?.body ?? "";
}

test("states id, method, path and validator of an operation", () => {
  const body = routesOf({});
  expect(body).toContain('id: "store pet"');
  expect(body).toContain('method: "PUT"');
  expect(body).toContain('path: "/pets/{id}"');
  expect(body).toContain("validator: storePetOperation");
});

test.each([
  { given: [], want: "[]" },
  { given: [{}], want: "[[]]" },
  { given: [{ key: [] }], want: '[[{ kind: "apiKey", in: "header", name: "X-Key" }]]' },
  { given: [{ basic: [] }], want: '[[{ kind: "authorization", scheme: "basic" }]]' },
  { given: [{ oauth: ["read"] }], want: '[[{ kind: "authorization", scheme: "Bearer" }]]' },
  { given: [{ oidc: [] }], want: '[[{ kind: "authorization", scheme: "Bearer" }]]' },
  { given: [{ mtls: [] }], want: "[[]]" },
  {
    given: [{ key: [], mtls: [] }, { oauth: [] }],
    want: '[[{ kind: "apiKey", in: "header", name: "X-Key" }], [{ kind: "authorization", scheme: "Bearer" }]]',
  },
])("says where the credentials of $given stand", ({ given, want }) => {
  expect(routesOf({ security: given })).toContain(`security: ${want},`);
});

test.each([
  { given: "https://{workspace}.example.com", want: "[]" },
  { given: "https://example.com/", want: "[]" },
  { given: "https://example.com/v1/", want: '["/v1"]' },
  { given: "//example.com/v1", want: '["/v1"]' },
  { given: "/v1", want: '["/v1"]' },
  { given: "{scheme}://example.com:{port}/{version}/api?a=b", want: '["/{version}/api"]' },
  { given: "{everything}/v1", want: '["/v1"]' },
])("takes the base path $want from the server $given", ({ given, want }) => {
  expect(routesOf({ servers: [{ url: given }, { url: given }] })).toContain(`basePaths: ${want},`);
});

test("makes each route a constant, which the compiler compares with its type alone", () => {
  const body = routesOf({});
  expect(body).toContain('const storePetRoute: EmulatedOperation = {\n  id: "store pet",');
  expect(body).toContain("operations: [storePetRoute],");
});

test("keeps the text of a document out of the code", () => {
  const hostile = '"}; process.exit(); //</script>';
  const body = routesOf({ operationId: hostile }, hostile);
  expect(body).toContain(String.raw`title: "\"}; process.exit(); //\u003c/script>"`);
  expect(body).toContain(String.raw`id: "\"}; process.exit(); //\u003c/script>"`);
});

test("binds the table without an effect of its own, so that it is dropped where nobody uses it", () => {
  const model = buildModel({ openapi: "3.1.1", info: { title: "Empty", version: "1" }, paths: {} });
  const wiring = runGenerator(emulatorRoutes, model).files.find((file) => file.path === "emulator.ts");
  expect(wiring?.body).toContain("/* @__PURE__ */ emulatorOf(emulatedApi)");
});
