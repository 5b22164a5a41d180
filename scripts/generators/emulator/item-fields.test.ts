import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { inferCollections } from "./infer-collections.ts";
import { answering, modelOf, sending, text } from "./test-pets.ts";

const time = { type: "string", format: "date-time" };

function fieldsOf(properties: JsonObject, sent: JsonObject, required: readonly string[] = []) {
  const item = { type: "object", properties: { id: text, ...properties }, required };
  const paths = {
    "/shops/{shopId}/pets": { post: answering(item, sending({ type: "object", properties: sent })) },
    "/shops/{shopId}/pets/{petId}": { get: answering(item) },
  };
  const [collection] = inferCollections(modelOf(paths));
  if (collection === undefined) throw new Error("The document of the test has no collection.");
  const { filled, createdAt, updatedAt, fromPath, spellings } = collection;
  return { filled, createdAt, updatedAt, fromPath, spellings };
}

const nothing = { filled: ["id"], createdAt: [], updatedAt: [], fromPath: {}, spellings: {} };

test.each<{ title: string; given: JsonObject; sent: JsonObject; required?: readonly string[]; want: JsonObject }>([
  { title: "what can be left out", given: { name: text }, sent: { name: text }, want: nothing },
  { title: "what is required", given: { name: text }, sent: { name: text }, required: ["name"], want: { ...nothing, filled: ["id", "name"] } },
  { title: "what no request writes", given: { state: text }, sent: { name: text }, want: { ...nothing, filled: ["id", "state"] } },
  { title: "what is read only", given: { state: text }, sent: { state: { type: "string", readOnly: true } }, want: { ...nothing, filled: ["id", "state"] } },
  { title: "the server's times", given: { created_at: time, lastModified: time }, sent: {}, want: { ...nothing, filled: ["id", "created_at", "lastModified"], createdAt: ["created_at"], updatedAt: ["lastModified"] } },
  { title: "times that are sent", given: { createdAt: time }, sent: { createdAt: time }, want: nothing },
  { title: "times of something else", given: { born: time, created: text }, sent: {}, want: { ...nothing, filled: ["id", "born", "created"] } },
  { title: "what is called like a part of every object", given: { constructor: text }, sent: { constructor: text }, want: nothing },
  { title: "what the path says", given: { shop_id: text }, sent: {}, want: { ...nothing, filled: ["id", "shop_id"], fromPath: { shop_id: "shopId" } } },
  { title: "other spellings", given: { nick_name: text }, sent: { NickName: text }, want: { ...nothing, spellings: { NickName: "nick_name" } } },
])("tells $title", ({ given, sent, required, want }) => {
  expect(fieldsOf(given, sent, required)).toEqual(want);
}); // prettier-ignore
