import { createClient, type ClientOptions } from "#client";
import { createEmulator } from "#emulator";
import { type Behaviour, rejection, same } from "../same.ts";
import { wire } from "../wire.ts";

const line = async (
  call: (api: ReturnType<typeof createClient>) => PromiseLike<unknown>,
  options: ClientOptions = {},
) => {
  const sent = wire();
  await call(createClient({ ...options, fetch: sent.fetch }));
  return sent.line;
};

export const behaviour: Behaviour = {
  "the document's first server is used, its variables filled in": async () => {
    same(await line((api) => api.common()), "GET https://eu.example.com/v1/common");
    same(await line((api) => api.common(), { region: "us", version: "v2" }), "GET https://us.example.com/v2/common");
    same(
      await line((api) => api.common(), { server: "https://sandbox.example.com" }),
      "GET https://sandbox.example.com/common",
    );
  },
  "a variable has the values of its enum": async () => {
    // @ts-expect-error There is no such region.
    const error = await rejection(line((api) => api.common(), { region: "mars" }));
    same(String(error).includes("region must be one of eu, us"), true);
  },
  "a path and an operation have servers of their own": async () => {
    same(await line((api) => api.ofPath()), "GET https://files.example.com/base/files");
    same(await line((api) => api.ofOperation(), { tenant: "t" }), "POST https://t.upload.example.com/files");
  },
  "a server without a host counts from the document's": async () => {
    same(await line((api) => api.relativeServer(), { region: "us" }), "PUT https://us.example.com/other/files");
  },
  "a base URL stands for all of them, and the emulator serves each at it": async () => {
    const baseUrl = "http://localhost:4000";
    same(await line((api) => api.ofPath(), { baseUrl }), "GET http://localhost:4000/files");
    const emulated = createClient({ baseUrl, fetch: createEmulator().fetch });
    same(
      [await emulated.common(), await emulated.ofPath(), await emulated.ofOperation()],
      [undefined, undefined, undefined],
    );
  },
  "the emulator serves each at its own server, too": async () => {
    const emulated = createClient({ fetch: createEmulator().fetch });
    same(
      [await emulated.common(), await emulated.ofPath(), await emulated.relativeServer()],
      [undefined, undefined, undefined],
    );
  },
};
