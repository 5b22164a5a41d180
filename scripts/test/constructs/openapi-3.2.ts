import { createClient } from "#client";
import { createEmulator } from "#emulator";
import type { ListPetsResponse, Pets, SearchPetsResponse, SendPartsRequest } from "#types";
import { isPets, searchPetsOperation } from "#validators";
import { type Behaviour, received, same, type Same } from "../same.ts";
import { wire } from "../wire.ts";

export const warnings: readonly string[] = [
  "#/components/schemas/Pet/discriminator/defaultMapping unsupported-3.2",
  "#/paths/~1cookie/get/parameters/0/style unsupported-3.2",
  "#/paths/~1events/get/responses/200/content/text~1event-stream/itemSchema unsupported-3.2",
  "#/paths/~1lines/post/requestBody/content/application~1jsonl/itemSchema unsupported-3.2",
  "#/paths/~1lines/post/responses/200/content/application~1jsonl/itemSchema unsupported-3.2",
  "#/paths/~1parts/post/requestBody/content/multipart~1mixed left-out",
  "#/paths/~1parts/post/requestBody/content/multipart~1mixed/itemEncoding unsupported-3.2",
  "#/paths/~1parts/post/requestBody/content/multipart~1mixed/prefixEncoding unsupported-3.2",
  "#/paths/~1pets/additionalOperations unsupported-3.2",
  "#/paths/~1pets/get/parameters/0/in unsupported-3.2",
];

const credentials = { accessToken: "t" };

export const behaviour: Behaviour = {
  "an operation of the method QUERY is called, read and answered": async () => {
    const sent = wire(() => Response.json([]));
    await createClient({ ...credentials, fetch: sent.fetch }).searchPets({ body: { name: "Tom" } });
    same([sent.line, sent.headers.get("authorization")], ["QUERY https://api.example.com/pets", "Bearer t"]);
    same((await received(searchPetsOperation.readRequest(sent.request))).body, { name: "Tom" });
    const found = await createClient({ ...credentials, fetch: createEmulator().fetch }).searchPets({ body: {} });
    const answer: Same<SearchPetsResponse, Pets> = true;
    same([answer, isPets(found)], [true, true]);
  },
  "a shared media type, and a reference by what the document calls itself, lead to the schema": () => {
    const answer: Same<ListPetsResponse, Pets> = true;
    same(answer, true);
  },
  "an example's dataValue is what the emulator answers with, if asked": async () => {
    const emulated = createClient({ ...credentials, fetch: createEmulator().fetch });
    same(await emulated.listPets({}, { headers: { prefer: "example=one" } }), [{ kind: "cat", name: "Tom" }]);
  },
  "streams of items are texts, and parts in an order are bytes": async () => {
    const sent = wire(() => new Response('data: {"a":1}\n\n'));
    const api = createClient({ ...credentials, fetch: sent.fetch });
    const events: string = await api.watchPets();
    await api.sendPets({ body: '{"size":1}\n' });
    const parts: Same<SendPartsRequest["body"], Blob> = true;
    same([events, await sent.body, parts], ['data: {"a":1}\n\n', '{"size":1}\n', true]);
  },
  "a cookie is written like a form": async () => {
    const sent = wire();
    await createClient({ ...credentials, fetch: sent.fetch }).withCookie({ cookie: { sid: "a b" } });
    same(sent.headers.get("cookie"), "sid=a%20b");
  },
};
