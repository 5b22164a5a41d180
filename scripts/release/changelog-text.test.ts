import { expect, test } from "vitest";
import { changelogText } from "./changelog-text.ts";
import type { JsonObject } from "../json/json.ts";
import { buildModel } from "../model/build-model.ts";
import { aged, brokenExample, emptyDocument, named, numbered, petDocument, planOf } from "./test-plan.ts";

test("says what is new, and to whom it matters", async () => {
  const text = await changelogText(planOf(petDocument(named), petDocument(aged, "1.1.0")));
  expect(text).toMatchInlineSnapshot(`
    "**What changed in the API description, from \`1.0.0\` to \`1.1.0\`**

    New, or looser than before:

    - Pet.age: The property \`age\` is new. There is more to send than before. There is more to read than before. (minor for types, client, validators and fixtures)

    Small:

    - info: The version was 1.0.0 and is 1.1.0. Each package says which version it was made from. (patch for types, client, validators and fixtures)"
  `);
});

test("shows what a break does to the types", async () => {
  const text = await changelogText(planOf(petDocument(named), petDocument(numbered)));
  expect(text).toMatchInlineSnapshot(`
    "**What changed in the API description, which is still called \`1.0.0\`**

    Breaking:

    - Pet.name: The type was string and is integer. What could be sent no longer fits the type, and is refused. Readers meet other values than the type had. (breaking for types, client and validators, minor for fixtures)

    Types, before and after:

    \`\`\`diff
     /** @see #/components/schemas/Pet */
     export interface Pet {
    -  name: string;
    +  name: number;
     }
    \`\`\`"
  `);
});

test("shows a renamed schema under both names", async () => {
  const document = (key: string) =>
    buildModel({ ...emptyDocument, components: { schemas: { [key]: { const: "cat" } } } });
  const text = await changelogText(planOf(document("Pet"), document("Animal")));
  expect(text).toMatch(/^-export type Pet = "cat";$/m);
  expect(text).toMatch(/^\+export type Animal = "cat";$/m);
});

test("names the operations of a part that they share", async () => {
  const responses = { Gone: { description: "It was there." } };
  const document = (own: JsonObject) => {
    const get = { operationId: "getPet", responses: { "200": { description: "The pet." }, ...own } };
    return buildModel({ ...emptyDocument, paths: { "/pet": { get } }, components: { responses } });
  };
  const gone = { "410": { $ref: "#/components/responses/Gone" } };
  const text = await changelogText(planOf(document({}), document(gone)));
  expect(text).toContain("- response Gone (getPet): The response `410` is new.");
});

test("tells what raised a package beyond its changes", async () => {
  const plan = planOf(petDocument(named), petDocument(aged), [brokenExample]);
  expect(plan.bumps.client).toBe("major");
  expect(await changelogText(plan)).toContain(
    "Seen besides, when programs were compiled:\n\n- packages/client/examples/pets.ts:3: No `tail`. (breaking for client)",
  );
});

test("shows a value that one version takes and the other refuses", async () => {
  const observation = {
    place: "Pet in a request",
    at: "name",
    what: "Valid in the base, refused in the head.",
    counterExample: '{"name":"``` @all"}',
    effects: { types: "none", client: "none", validators: "major", fixtures: "none" },
    pointer: "#/components/schemas/Pet",
    within: ["#/components/schemas/Pet"],
  } as const;
  const plan = planOf(petDocument(named), petDocument(aged), [{ witness: "samples", observations: [observation] }]);
  expect(plan.bumps.validators).toBe("major");
  expect(await changelogText(plan)).toContain(
    'Tried out:\n\n- Pet in a request, at `name`: Valid in the base, refused in the head.\n\n  ````json\n  {"name":"``` @all"}\n  ````',
  );
});

test("text of the document marks nothing up", async () => {
  const evil = "<img src=x> @all\n\n# no heading";
  const properties = { name: { type: "string" }, [evil]: { type: "integer" }, [`x\` ${evil}`]: { type: "integer" } };
  const head = petDocument({ ...named, properties }, "2 ` <b>");
  const text = await changelogText(planOf(petDocument(named), head));
  const outsideCode = text.replace(/^(`{3,})[^]*?^\1$/gm, "").replace(/\\.|`[^`]*`/g, "");
  expect(text).toContain("Pet.\\<img src=x\\> &#64;all \\# no heading: ");
  expect(outsideCode).not.toMatch(/[<@]|^# /m);
});

test("a long list is cut, and says where the rest is", async () => {
  const properties = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`p${index}`, { type: "string" }]));
  const text = await changelogText(planOf(petDocument(named), petDocument({ ...named, properties })));
  expect(text.match(/^- /gm)?.length).toBeLessThan(50);
  expect(text).toMatch(/^- And \d+ more; `pnpm spec:diff --base v1` tells all\.$/m);
});
