import { entriesOf, own, type JsonObject } from "../../json/json.ts";
import { alike, always } from "./known-effects.ts";
import type { OperationChange } from "./operation-change.ts";

const text = { type: "string" } as const;
const probed = (name: string) => ({ type: "object", properties: { [name]: text }, required: [name] }) as const;
const media = (schema: JsonObject, type = "application/json") => ({ [type]: { schema } });
const one = { description: "One", content: media(probed("one")) } as const;
const other = { description: "Another", content: media(probed("other")) } as const;
const known = { description: "Done" } as const;

/** Changes of what an operation answers. Its own answers give way to some of which everything is known. */
export const responseChanges: readonly OperationChange[] = [
  {
    name: "a success with another body",
    change: answers({ "200": one }, { "200": one, "201": other }),
    effects: { there: always("major", "minor", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "a success with the same body",
    change: answers({ "200": one }, { "200": one, "201": one }),
    effects: { there: always("minor", "minor", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "another success instead",
    change: answers({ "200": one }, { "202": other }),
    effects: alike(always("major", "any", "minor")),
  },
  {
    name: "a failure with the same body",
    change: answers({ "200": known, "400": one }, { "200": known, "400": one, "404": one }),
    effects: { there: always("minor", "minor", "minor"), back: always("major", "patch", "minor") },
  },
  {
    // The type of errors grows by a body, which counts as a break for who reads them, and for who sends as a note.
    name: "a failure with another body",
    change: answers({ "200": known, "400": one }, { "200": known, "400": one, "404": other }),
    effects: { there: always("any", "minor", "minor"), back: always("major", "patch", "minor") },
  },
  {
    name: "a first failure",
    change: answers({ "200": known }, { "200": known, "404": one }),
    effects: { there: always("minor", "minor", "minor"), back: always("major", "patch", "minor") },
  },
  {
    name: "another media type to read",
    change: answers({ "200": one }, { "200": { ...one, content: { ...one.content, ...media(text, "text/x-probe") } } }),
    effects: { there: always("major", "minor", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "a header",
    change: answers({ "200": known }, { "200": withHeader({}) }),
    effects: { there: always("minor", "minor", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "a header that is always there",
    change: answers({ "200": withHeader({}) }, { "200": withHeader({ required: true }) }),
    effects: { there: always("minor", "minor", "minor"), back: always("major", "minor", "minor") },
  },
  {
    name: "another description of an answer",
    change: answers({ "200": known }, { "200": { description: "It is done." } }),
    effects: alike(always("patch", "none", "none")),
  },
  {
    name: "answers in another order",
    change: (operation) => {
      const responses = entriesOf(own(operation, "responses") ?? {});
      const isOne = responses.length < 2;
      return isOne ? undefined : [operation, { ...operation, responses: Object.fromEntries(responses.toReversed()) }];
    },
    effects: alike(always("none", "none", "none")),
  },
];

function withHeader(fields: JsonObject): JsonObject {
  return { ...known, headers: { "X-Mutation-Probe": { schema: text, ...fields } } };
}

function answers(before: JsonObject, after: JsonObject): OperationChange["change"] {
  return (operation) => [
    { ...operation, responses: before },
    { ...operation, responses: after },
  ];
}
