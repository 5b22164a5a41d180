import { expect, test } from "vitest";
import { withDocumentPair } from "./document-pair.ts";
import { samplesWitness } from "./samples-witness.ts";
import { documentWith, object, pairOfSchemas, requestOperation, string, type SchemaPair } from "./test-documents.ts";

const timeoutMs = 60_000;
const limited = (maxLength: number) => object({ a: { ...string, maxLength } }, ["a"]);

/** The keyword and the bump of the validators, as a request carries the schema and as a response does. */
const rows: Readonly<Record<string, { pair: SchemaPair; sent: readonly string[]; got: readonly string[] }>> = {
  same: {
    pair: [
      { ...string, description: "A" },
      { ...string, description: "B" },
    ],
    sent: [],
    got: [],
  },
  shorter: { pair: [limited(9), limited(4)], sent: ["refused maxLength major"], got: ["refused maxLength minor"] },
  longer: { pair: [limited(4), limited(9)], sent: ["accepted maxLength minor"], got: ["accepted maxLength minor"] },
  newRequired: {
    pair: [object({ a: string }), object({ a: string, b: string }, ["b"])],
    sent: ["refused required major"],
    got: ["refused required minor"],
  },
  newOptional: { pair: [object({ a: string }), object({ a: string, b: string })], sent: [], got: [] },
  closed: {
    pair: [object({ a: string }), { ...object({ a: string }), additionalProperties: false }],
    sent: ["refused additionalProperties major"],
    got: ["refused additionalProperties minor"],
  },
  becameNullable: {
    pair: [string, { type: ["string", "null"] }],
    sent: ["accepted type minor"],
    got: ["accepted type minor"],
  },
  moved: {
    pair: [
      { type: "integer", minimum: 0, maximum: 10 },
      { type: "integer", minimum: 5, maximum: 20 },
    ],
    sent: ["accepted maximum minor", "refused minimum major"],
    got: ["accepted maximum minor", "refused minimum minor"],
  },
};

test("finds by example what validators judge differently, and how grave that is on which way", async () => {
  const documents = pairOfSchemas(Object.fromEntries(Object.entries(rows).map(([name, { pair }]) => [name, pair])));
  const { observations, reserve } = await withDocumentPair(documents, (pair) => samplesWitness(pair, timeoutMs));
  const told = (id: string) =>
    observations
      .filter(({ place }) =>
        place.includes(`/${id.replace(/(Sent|Got)$/, (way) => (way === "Sent" ? "/request" : "/response"))},`),
      )
      .map(({ what, effects }) => {
        const keyword = /`(.*)`/.exec(what)?.[1];
        return `${what.startsWith("A value that was valid") ? "refused" : "accepted"} ${keyword} ${effects.validators}`;
      })
      .sort();
  expect(reserve).toBeUndefined();
  const found = Object.keys(rows).map((name) => [name, { sent: told(`${name}Sent`), got: told(`${name}Got`) }]);
  const want = Object.entries(rows).map(([name, { sent, got }]) => [name, { sent, got }]);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(want));
});

const secret = (maxLength: number) =>
  object({ token: { ...string, "x-sensitive": true }, note: { ...string, maxLength } }, ["token", "note"]);
const secretDocument = (maxLength: number) =>
  documentWith(
    { "/s": { post: requestOperation("addSecret", { $ref: "#/components/schemas/Secret" }) } },
    { Secret: { ...secret(maxLength), examples: [{ token: "hunter2", note: "12345678" }] } },
  );

test("shows a value as small as it can be, without what is sensitive in it", async () => {
  const documents = { base: secretDocument(8), head: secretDocument(6) };
  const { observations } = await withDocumentPair(documents, (pair) => samplesWitness(pair, timeoutMs));
  const [only] = observations;
  expect(observations).toHaveLength(1);
  expect(only).toMatchObject({ place: "Secret in a request", at: "note", effects: { validators: "major" } });
  expect(only?.counterExample).toMatch(/^\{"token":"\(hidden\)","note":".{7,8}"\}$/);
});

test("finds that parameters and bodies became required", async () => {
  const operation = (required: boolean) => ({
    ...requestOperation("addThing", object({ a: string })),
    parameters: [{ name: "q", in: "query", required, schema: string }],
    requestBody: { required, content: { "application/json": { schema: object({ a: string }) } } },
  });
  const documents = {
    base: documentWith({ "/things": { post: operation(false) } }),
    head: documentWith({ "/things": { post: operation(true) } }),
  };
  const { observations } = await withDocumentPair(documents, (pair) => samplesWitness(pair, timeoutMs));
  expect(observations.map(({ place, counterExample }) => `${place}: ${counterExample}`)).toEqual([
    "the query of a request of addThing: {}",
    "the body of a request of addThing: (none)",
  ]);
});

test("says how far it came when there is no time", async () => {
  const documents = pairOfSchemas({ shorter: [limited(9), limited(4)] });
  const { reserve } = await withDocumentPair(documents, (pair) => samplesWitness(pair, 0));
  expect(reserve).toMatch(/^(?:There was time for 0 of \d+ places|The samples )/);
});
