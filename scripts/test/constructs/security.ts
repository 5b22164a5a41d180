import { createClient, type ClientOptions } from "#client";
import { createEmulator } from "#emulator";
import { type Behaviour, rejection, same } from "../same.ts";
import { wire } from "../wire.ts";

type Api = ReturnType<typeof createClient>;

/** What a request carries: authorization, key, cookie, query. */
async function carried(
  credentials: ClientOptions["credentials"],
  call: (api: Api) => PromiseLike<unknown>,
): Promise<readonly (string | null)[]> {
  const sent = wire();
  await call(createClient({ credentials, fetch: sent.fetch }));
  const { headers, request } = sent;
  return [headers.get("authorization"), headers.get("x-key"), headers.get("cookie"), new URL(request.url).search];
}

export const behaviour: Behaviour = {
  "the document's security holds where an operation has none": async () => {
    same(await carried({ key: "k" }, (api) => api.byDefault()), [null, "k", null, ""]);
  },
  "of alternatives the first that is configured is sent": async () => {
    same(await carried({ token: "t" }, (api) => api.either()), ["Bearer t", null, null, ""]);
    const basic = { username: "u", password: "p" };
    same(await carried({ basic }, (api) => api.either()), ["Basic dTpw", null, null, ""]);
    same(await carried({ oidc: "o" }, (api) => api.oauth()), ["Bearer o", null, null, ""]);
  },
  "what is asked for together is sent together": async () => {
    same(await carried({ key: "k", session: "s" }, (api) => api.both()), [null, "k", "sid=s", ""]);
  },
  "what is optional is sent where it is there": async () => {
    same(await carried({}, (api) => api.optional()), [null, null, null, ""]);
    same(await carried({ inQuery: "q" }, (api) => api.optional()), [null, null, null, "?api_key=q"]);
  },
  "an open operation and one with client certificates carry nothing": async () => {
    same(await carried({ key: "k" }, (api) => api.open()), [null, null, null, ""]);
    same(await carried({}, (api) => api.tls()), [null, null, null, ""]);
  },
  "another scheme of HTTP is sent under its name": async () => {
    same(await carried({ digest: "d" }, (api) => api.digest()), ["Digest d", null, null, ""]);
  },
  "what is missing is said before anything is sent": async () => {
    const error = await rejection(carried({}, (api) => api.either()));
    same(String(error).includes("credentials.token; or credentials.basic"), true);
  },
  "the emulator asks for the same": async () => {
    const { fetch } = createEmulator();
    const status = async (path: string, headers: Record<string, string> = {}): Promise<number> =>
      (await fetch(new Request(`https://api.example.com${path}`, { headers }))).status;
    same([await status("/default"), await status("/default", { "x-key": "k" })], [401, 204]);
    same(
      [await status("/either", { authorization: "Basic dTpw" }), await status("/both", { "x-key": "k" })],
      [204, 401],
    );
    same([await status("/optional"), await status("/open"), await status("/tls")], [204, 204, 204]);
  },
};
