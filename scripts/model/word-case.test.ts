import { expect, test } from "vitest";
import * as fc from "fast-check";
import { identifier } from "../emit/code.ts";
import { camelCase, kebabCase, pascalCase } from "./word-case.ts";

test.for([
  { given: "io.k8s.api-v1.JSONSchemaProps", want: ["IoK8sApiV1JSONSchemaProps", "ioK8sApiV1JSONSchemaProps", "io-k8s-api-v1-json-schema-props"] },
  { given: "APIKey", want: ["APIKey", "apiKey", "api-key"] },
  { given: "../../etc/passwd", want: ["EtcPasswd", "etcPasswd", "etc-passwd"] },
  { given: "", want: ["Unnamed", "unnamed", "unnamed"] },
  { given: "+1", want: ["_1", "_1", "1"] },
  { given: "हिन्दी", want: ["हिन्दी", "हिन्दी", "हिन्दी"] },
  { given: "cafe\u0301", want: ["Café", "café", "café"] },
  { given: "m²", want: ["M", "m", "m"] },
  { given: "a\u200d-℘b·c", want: ["ABC", "abc", "abc"] },
])("$given becomes $want", ({ given, want }) => {
  const pascal = pascalCase(given);
  expect([pascal, camelCase(pascal), kebabCase(pascal)]).toEqual(want);
}); // prettier-ignore

test("whatever a name is, its cases are identifiers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      const pascal = pascalCase(name);
      expect([identifier(pascal), identifier(`${camelCase(pascal)}X`)]).toEqual([pascal, `${camelCase(pascal)}X`]);
    }),
    { seed: 7, numRuns: 500 },
  );
});
