import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { idProperty } from "./id-property.ts";
import { itemProperties } from "./item-properties.ts";
import { bodySchema } from "./success.ts";
import { answering, modelOf, text, whole } from "./test-pets.ts";

interface Row {
  readonly parameter: string;
  readonly properties: JsonObject;
  readonly required?: readonly string[];
  readonly type?: JsonObject;
  readonly want: string | undefined;
}

const nullable = { type: ["string", "null"] };

const rows: readonly Row[] = [
  { parameter: "username", properties: { id: whole, username: text }, want: "username" },
  { parameter: "pet_id", properties: { id: text, petId: text }, want: "petId" },
  { parameter: "Sid", properties: { account_sid: text, sid: text }, want: "sid" },
  { parameter: "petId", properties: { name: text, id: whole }, want: "id" },
  { parameter: "menuItemId", properties: { id: text, itemId: text }, want: "itemId" },
  { parameter: "petKey", properties: { key: text }, want: "key" },
  { parameter: "uidOrKey", properties: { key: text, uid: text }, want: "uid" },
  { parameter: "pet_id_or_slug", properties: { slug: text }, want: "slug" },
  { parameter: "pet", properties: { id: text }, required: ["id"], want: "id" },
  { parameter: "pet", properties: { name: text, slug: text }, required: ["name", "slug"], want: "slug" },
  // Not always there, or not of the parameter's type: no id for sure.
  { parameter: "pet", properties: { id: text }, want: undefined },
  { parameter: "pet", properties: { id: nullable }, required: ["id"], want: undefined },
  { parameter: "pet", properties: { id: whole }, required: ["id"], want: undefined },
  { parameter: "pet", properties: { id: whole }, required: ["id"], type: whole, want: "id" },
  // A number is no name, and an object no id.
  { parameter: "keyId", properties: { key_id: text, id: whole }, type: whole, want: "id" },
  { parameter: "petId", properties: { id: { type: "object" } }, want: undefined },
  { parameter: "petId", properties: { id: { type: "string", writeOnly: true } }, want: undefined },
  { parameter: "petId", properties: { colour: text }, want: undefined },
];

test.each(rows)("{$parameter} names $want of $properties", ({ parameter, properties, required = [], type, want }) => {
  const schema = { type: "object", properties, required };
  const [operation] = modelOf({ [`/pets/{${parameter}}`]: { get: answering(schema) } }, type).operations;
  const [said] = operation?.parameters ?? [];
  const body = operation?.responses[0] && bodySchema(operation.responses[0]);
  if (said === undefined || body === undefined) throw new Error("The operation of the test is not as it should be.");
  expect(idProperty(said, itemProperties(body, "read"))).toBe(want);
});
