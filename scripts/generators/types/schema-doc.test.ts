import { expect, test } from "vitest";
import { specPathMark } from "../../emit/see-tag.ts";
import { buildModel } from "../../model/build-model.ts";
import type { JsonObject } from "../../json/json.ts";
import { runGenerator } from "../run-generator.ts";
import { typesSchemas } from "./schemas.ts";

function printed(schema: JsonObject): string {
  const document = { openapi: "3.1.0", info: {}, components: { schemas: { X: schema } } };
  return runGenerator(typesSchemas, buildModel(document)).files[0]?.body ?? "";
}

test("carries the document's words and where they stand", () => {
  expect(printed({ type: "string", description: "A name.\n\nShort." })).toBe(
    `/**\n * A name.\n *\n * Short.\n *\n * @see ${specPathMark}#/components/schemas/X\n */\nexport type X = string;`,
  );
});

test("tells format, default, a short example and what is deprecated", () => {
  const property = { type: "string", format: "uuid", default: "a", examples: ["b"], deprecated: true };
  expect(printed({ properties: { id: property } })).toContain(
    '/**\n * @format uuid\n * @default "a"\n * @example "b"\n * @deprecated\n */\nid?: string;',
  );
});

test("tells what a union of constants says of each of them", () => {
  const oneOf = [
    { const: 1, title: "Low", description: "Nobody\nhurries." },
    { const: 2, title: "High" },
    { const: 3 },
    { const: 5, title: "5" },
    { const: 6, title: " " },
    { enum: [7], title: "Seven.", description: "Odd." },
    { const: "x", title: "x", description: "Unknown." },
    { const: 4, description: `${"y".repeat(189)}\u{1f600}` },
  ];
  expect(printed({ description: "How soon.", oneOf })).toContain(
    `/**
 * How soon.
 *
 * - \`1\`: Low. Nobody hurries.
 * - \`2\`: High
 * - \`7\`: Seven. Odd.
 * - \`"x"\`: Unknown.
 * - \`4\`: ${"y".repeat(189)}\u{1f600}
 *
`,
  );
  const long = Array.from({ length: 120 }, (_, index) => ({ const: index, title: `${"z".repeat(191)}\u{1f600}` }));
  const body = printed({ anyOf: long });
  expect(body).toContain(` * - \`99\`: ${"z".repeat(191)}...\n * - and 20 more\n`);
  expect(Buffer.from(body).toString()).toBe(body);
  expect(printed({ oneOf: [{ const: 1 }, { const: 2 }] })).not.toContain("- `1`");
});

test("leaves a long example out", () => {
  expect(printed({ properties: { id: { examples: ["x".repeat(100)] } } })).not.toContain("@example");
});

test("lets no text of the document out of its comment", () => {
  const text = "*/ export const bad = 1; /*";
  const body = printed({ properties: { id: { description: text, format: text, default: text, examples: [text] } } });
  expect(body.replace(/\/\*\*.*?\*\//gs, "")).not.toContain("bad");
});

test("tells the written form apart from the one that is read", () => {
  const body = printed({ properties: { id: { type: "string", readOnly: true } }, description: "A thing." });
  expect(body).toContain(" * A thing.\n *\n * As a request carries it; `X` is what a response has.\n");
});
