import { expect, test } from "vitest";
import { json, stubFetch } from "../../test/stub-fetch.ts";
import { connect } from "./connect.ts";
import { multipartBlob } from "./multipart-blob.ts";
import { writeForm } from "./write-form.ts";

const form = new FormData();
form.append("text", "a\nb\r\nc\rd");
form.append('na"me\n', "x");
form.append("file", new File([new Uint8Array([0, 255, 13, 10])], 'a"b\r\n.bin', { type: "image/png" }));
form.append("untyped", new Blob(["hi"]));

test("is read back as the platform's own writing of the form is", async () => {
  const read = async (body: BodyInit) => {
    const entries = [...(await new Response(body).formData())];
    return await Promise.all(
      entries.map(async ([name, value]) =>
        typeof value === "string" ? [name, value] : [name, value.name, value.type, [...(await value.bytes())]],
      ),
    );
  };
  expect(await read(multipartBlob(form))).toEqual(await read(form));
});

interface Doors {
  readonly raw: { POST(path: string, init: object): Promise<unknown>; use(middleware: object): void };
  send(request: object, options: object): Promise<unknown>;
}

test.for(["by name", "by name, a form", "raw", "raw, with middleware"])(
  "sends the same bytes again: %s",
  async (door) => {
    const bodies: string[] = [];
    const types: unknown[] = [];
    const api = stubFetch(async (request) => {
      types.push(request.headers.get("content-type"));
      bodies.push(await request.text());
      return json({}, { status: bodies.length === 1 ? 503 : 200 });
    });
    const client = connect<Doors>(
      {
        servers: [{ url: "https://api.example" }],
        schemes: {},
        security: [],
        operations: { send: { method: "POST", path: "/things", body: { contentType: "multipart/form-data" } } },
        parts: { writeForm },
      },
      { fetch: api.fetch, retries: { random: () => 0 } },
    );
    const retry = { retry: true };
    if (door === "raw, with middleware") client.raw.use({ onRequest() {} });
    if (door.startsWith("raw")) await client.raw.POST("/things", { body: form, ...retry });
    else await client.send({ body: door === "by name" ? { text: "a" } : form }, retry);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
    expect(types[1]).toBe(types[0]);
    expect(types[0]).toMatch(/^multipart\/form-data; ?boundary=/);
  },
);
