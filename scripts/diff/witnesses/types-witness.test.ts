import { expect, test } from "vitest";
import { withDocumentPair } from "./document-pair.ts";
import {
  documentWith,
  object,
  pairOfSchemas,
  requestOperation,
  responseOperation,
  string,
  type SchemaPair,
} from "./test-documents.ts";
import type { Testimony } from "./testimony.ts";
import { typesWitness } from "./types-witness.ts";

const timeoutMs = 120_000;

const rows: Readonly<Record<string, { pair: SchemaPair; sent?: string; got?: string }>> = {
  sameType: { pair: [object({ a: string }), object({ a: { ...string, maxLength: 3, description: "A" } })] },
  newOptional: { pair: [object({ a: string }), object({ a: string, b: string })] },
  newRequired: {
    pair: [object({ a: string }), object({ a: string, b: string }, ["b"])],
    sent: "body: Property 'b' is missing but required.",
  },
  nestedGone: {
    pair: [
      object({ a: object({ b: object({ c: object({ d: string, e: string }) }) }) }),
      object({ a: object({ b: object({ c: object({ d: string }) }) }) }),
    ],
    sent: `body.a.b.c: The property "e" is gone.`,
    got: `a.b.c: The property "e" is gone.`,
  },
  becameNullable: {
    pair: [object({ a: string }), object({ a: { type: ["string", "null"] } })],
    got: "a: Type 'null' is not assignable to type 'string'.",
  },
  becameOptional: {
    pair: [object({ a: string }, ["a"]), object({ a: string })],
    got: ": Property 'a' is optional on one side and required on the other.",
  },
  enumGrew: { pair: [{ enum: ["x"] }, { enum: ["x", "y"] }], got: `: Type '"y"' is not assignable to type '"x"'.` },
  enumShrank: {
    pair: [{ enum: ["x", "y"] }, { enum: ["x"] }],
    sent: `body: Type '"y"' is not assignable to type '"x"'.`,
  },
  branchAdded: {
    pair: [
      { oneOf: [object({ a: string }, ["a"])] },
      { oneOf: [object({ a: string }, ["a"]), object({ b: string }, ["b"])] },
    ],
    got: ": Property 'a' is missing but required.",
  },
  becameMap: {
    pair: [object({ a: string }, ["a"]), { type: "object", additionalProperties: string }],
    got: ": Property 'a' is missing but required.",
  },
};

function toldOf({ observations }: Testimony): Readonly<Record<string, string>> {
  return Object.fromEntries(observations.map(({ place, at, what }) => [place, `${at}: ${what}`]));
}

test(
  "tells by the checker's words which types no longer fit, by the way that values travel",
  { timeout: timeoutMs },
  async () => {
    const documents = pairOfSchemas(Object.fromEntries(Object.entries(rows).map(([name, { pair }]) => [name, pair])));
    const testimony = await withDocumentPair(documents, (pair) => typesWitness(pair, { timeoutMs }));
    const want = Object.entries(rows).flatMap(([name, { sent, got }]) => {
      const type = name.charAt(0).toUpperCase() + name.slice(1);
      return [
        ...(sent === undefined ? [] : [[`${type}SentRequest`, sent]]),
        ...(got === undefined ? [] : [[`${type}GotResponse`, got]]),
      ];
    });
    expect(testimony.reserve).toBeUndefined();
    expect(toldOf(testimony)).toEqual(Object.fromEntries(want));
  },
);

const pet = (properties: object) =>
  documentWith(
    { "/pets": { post: requestOperation("addPet", { $ref: "#/components/schemas/Pet" }) } },
    { Pet: object({ name: string, ...properties }), Idle: object({ name: string, ...properties }) },
  );

test("tells what is wrong with a component once, and where it is", { timeout: timeoutMs }, async () => {
  const documents = { base: pet({ tag: string }), head: pet({}) };
  const { observations } = await withDocumentPair(documents, (pair) => typesWitness(pair, { timeoutMs }));
  expect(observations.map(({ place, effects }) => [place, effects.types, effects.client, effects.validators])).toEqual([
    ["Idle", "major", "major", "none"],
    ["Pet", "major", "major", "none"],
  ]);
});

test("misses what a package exports no longer, unless its end was announced", { timeout: timeoutMs }, async () => {
  const kept = { "/kept": { get: responseOperation("getKept", string) } };
  const documents = {
    base: documentWith({ ...kept, "/gone": { get: responseOperation("getGone", string) } }, { Gone: string }),
    head: documentWith(kept),
  };
  const missedWith = (expected: ReadonlySet<string>) =>
    withDocumentPair(documents, async (pair) => {
      const { observations } = await typesWitness(pair, { timeoutMs, expected });
      return observations.map(({ place }) => place);
    });
  expect(await missedWith(new Set())).toEqual(
    expect.arrayContaining(["Gone", "GetGoneResponse", "getGone", "isGone", "buildGone", "goneArbitrary"]),
  );
  expect(await missedWith(new Set(["Gone"]))).not.toContain("Gone");
});

test("minds statuses, pages and options of the client", { timeout: timeoutMs }, async () => {
  const list = object({ items: { type: "array", items: string }, pages: { type: "integer" } }, ["items", "pages"]);
  const parameters = [{ name: "page", in: "query", schema: { type: "integer" } }];
  const plain = { ...responseOperation("listPets", list), parameters };
  const paging = { style: "page", pageParameter: "page", firstPage: 0, items: "/items", totalPages: "/pages" };
  const content = { "application/json": { schema: list } };
  const responses = { "200": { description: "Done", content }, "404": { description: "Not there" } };
  const documents = {
    base: {
      ...documentWith({ "/pets": { get: { ...plain, responses, "x-pagination": paging } } }),
      servers: [{ url: "https://{host}", variables: { host: { default: "a" } } }],
    },
    head: documentWith({ "/pets": { get: plain } }),
  };
  const { observations } = await withDocumentPair(documents, (pair) => typesWitness(pair, { timeoutMs }));
  expect(observations.map(({ place }) => place)).toEqual(
    expect.arrayContaining(["operations.listPets.responses", "what listPets() returns", "ClientOptions"]),
  );
});
