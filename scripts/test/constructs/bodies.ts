import { buildSendBinaryRequest, buildSendMultipartRequest, buildSendVendorResponse } from "#fixtures";
import { createClient } from "#client";
import { createEmulator } from "#emulator";
import type { Note, SendAnyResponse, SendVendorRequest, SendXmlRequest } from "#types";
import { sendFormOperation, sendMultipartOperation, sendXmlOperation } from "#validators";
import { type Behaviour, received, same, type Same } from "../same.ts";
import { wire } from "../wire.ts";

export const warnings: readonly string[] = [
  "#/paths/~1multipart/post/requestBody/content/multipart~1form-data/encoding/file/headers part-headers",
  "#/paths/~1vendor/put/requestBody/content/application~1vnd.example.table left-out",
  "#/paths/~1vendor/put/responses/200/content/application~1vnd.example.table left-out",
  "#/paths/~1xml/put/requestBody/content/application~1xml left-out",
  "#/paths/~1xml/put/responses/200/content/application~1xml left-out",
];

const emulated = createClient({ fetch: createEmulator().fetch });

export const behaviour: Behaviour = {
  "a multipart form has files, lists, JSON and styled fields": async () => {
    const sent = wire();
    const body = {
      file: new Blob(["x"], { type: "image/png" }),
      meta: { title: "t" },
      tags: ["a", "b"],
      count: 3,
      notes: "# hi",
      ids: [1, 2],
    };
    await createClient({ fetch: sent.fetch }).sendMultipart({ body });
    const form = await sent.request.clone().formData();
    const part = (name: string): File => form.get(name) as File;
    same(
      [part("file").type, part("meta").type, part("notes").type],
      ["image/png", "application/json", "text/markdown"],
    );
    same([form.getAll("tags"), form.get("count"), form.getAll("ids")], [["a", "b"], "3", ["1,2"]]);
    const { meta, ids } = (await received(sendMultipartOperation.readRequest(sent.request))).body;
    same([meta, ids], [{ title: "t" }, [1, 2]]);
  },
  "a form follows the styles of its fields": async () => {
    const sent = wire();
    const body = {
      name: "a b&c",
      ids: [1, 2],
      colours: ["x", "y"],
      filter: { from: 1, to: 2 },
      address: { city: "Bern" },
      path: "/a/b",
    };
    await createClient({ fetch: sent.fetch }).sendForm({ body });
    same(sent.headers.get("content-type"), "application/x-www-form-urlencoded");
    same(
      await sent.body,
      "name=a%20b%26c&ids=1,2&colours=x%7Cy&filter[from]=1&filter[to]=2&address=%7B%22city%22%3A%22Bern%22%7D&path=/a/b",
    );
    same((await received(sendFormOperation.readRequest(sent.request))).body, body);
  },
  "bytes travel as a Blob, in both directions": async () => {
    const request = buildSendBinaryRequest();
    same([request.body instanceof Blob, (await emulated.sendBinary(request)) instanceof Blob], [true, true]);
    same(buildSendMultipartRequest().body.file instanceof Blob, true);
  },
  "a file has the media type of the document": async () => {
    const sent = wire();
    await createClient({ fetch: sent.fetch }).sendImage({ body: new Blob(["x"]) });
    same(sent.headers.get("content-type"), "image/png");
  },
  "a text is a text, and checked": async () => {
    same(typeof (await emulated.sendText({ body: "abc" })), "string");
    const refused = await emulated.sendText({ body: "too long" }).catch((error: { status?: number }) => error.status);
    same(refused, 400);
  },
  "XML is text in both directions, whatever the document says of what is in it": async () => {
    const request: Same<SendXmlRequest["body"], string> = true;
    const answer: string = await emulated.sendXml({ body: '<note text="hi"/>' });
    same([request, answer], [true, "<note/>"]);
    const sent = wire(() => new Response("<note/>"));
    await createClient({ fetch: sent.fetch }).sendXml({ body: '<note text="hi"/>' });
    same([sent.headers.get("content-type"), await sent.body], ["application/xml", '<note text="hi"/>']);
    same((await received(sendXmlOperation.readRequest(sent.request))).body, '<note text="hi"/>');
  },
  "a type of a vendor is bytes": async () => {
    const request: Same<SendVendorRequest["body"], Blob | undefined> = true;
    same([request, buildSendVendorResponse().body instanceof Blob], [true, true]);
    same((await emulated.sendVendor({ body: new Blob(["x"]) })) instanceof Blob, true);
  },
  "of several media types JSON is sent and asked for, wherever it stands": async () => {
    const sent = wire(() => Response.json({ text: "a" }));
    const answer: Same<SendAnyResponse, Note> = true;
    await createClient({ fetch: sent.fetch }).sendAny({ body: { text: "a" } });
    same(
      [answer, sent.headers.get("content-type"), sent.headers.get("accept")],
      [true, "application/json", "application/json"],
    );
  },
  "a patch has its own media type": async () => {
    const sent = wire();
    await createClient({ fetch: sent.fetch }).patchNote({ body: { text: "a" } });
    same([sent.headers.get("content-type"), await sent.body], ["application/merge-patch+json", '{"text":"a"}']);
  },
};
