import { ApiError, createClient, isApiError, NotFoundError } from "#client";
import { buildGetUserResponse } from "#fixtures";
import { createEmulator } from "#emulator";
import type { GetUserResponse, operations, User } from "#types";
import { getUserOperation } from "#validators";
import { type Behaviour, type Same, rejection, same } from "../same.ts";
import { wire } from "../wire.ts";

const path = { id: 1 };
const failing = (status: number, body: unknown) =>
  rejection(createClient({ fetch: wire(() => Response.json(body, { status })).fetch }).getUser({ path }));
type Headers200 = operations["getUser"]["responses"][200]["headers"];

export const behaviour: Behaviour = {
  "each success has its body, and none where one has none": async () => {
    const answer: Same<GetUserResponse, User | undefined> = true;
    const later = createClient({ fetch: wire(() => new Response(null, { status: 202 })).fetch });
    same([answer, await later.getUser({ path })], [true, undefined]);
  },
  "a failure has the body of its code, then of its range, then of default": async () => {
    const missing = await failing(404, { missing: 1 });
    const gone = await failing(410, { title: "gone" });
    const broken = await failing(503, { message: "no" });
    if (missing instanceof NotFoundError) same(missing.body, { missing: 1 });
    if (isApiError(gone, "getUser") && gone.status === 410) same(gone.body?.title, "gone");
    if (isApiError(broken, "getUser") && broken.status === 503) same(broken.body?.message, "no");
    const statuses = [missing, gone, broken].map((error) => (error instanceof ApiError ? error.status : undefined));
    same(statuses, [404, 410, 503]);
  },
  "the validators look a status up in the same order": () => {
    const { responses } = getUserOperation;
    same(
      [responses["404"].is({ missing: 1 }), responses["4XX"].is({ title: "" }), responses.default.is({})],
      [true, true, false],
    );
  },
  "headers have types, also those that are JSON, and a builder": () => {
    const limit: Same<Headers200["X-Rate-Limit"], number> = true;
    const filter: Same<Headers200["X-Filter"], { a?: number } | undefined> = true;
    same([limit, filter, buildGetUserResponse(200).headers["X-Rate-Limit"] >= 0], [true, true, true]);
  },
  "the emulator answers with the headers that are required": async () => {
    const emulated = createClient({ fetch: createEmulator().fetch });
    const { response } = await emulated.getUser({ path }).withResponse();
    same(/^\d+$/.test(response.headers.get("x-rate-limit") ?? ""), true);
  },
  "a range of successes, a default alone, texts and files are answered": async () => {
    const emulated = createClient({ fetch: createEmulator().fetch });
    const orders: number[] = await emulated.listOrders({ path });
    const anything: User = await emulated.getAnything();
    const report: string = await emulated.getReport();
    const image: Blob = await emulated.getImage();
    same(
      [Array.isArray(orders), typeof anything.id, typeof report, image.type],
      [true, "number", "string", "image/png"],
    );
  },
};
