import { expect, test } from "vitest";
import { fromRequest, RequestRecord, type OutgoingRequest } from "./outgoing-request.ts";

const url = "https://api.example/things";
const body = JSON.stringify({ a: 1 });
const kinds: readonly (readonly [string, () => OutgoingRequest])[] = [
  ["a record", () => new RequestRecord(url, { method: "PUT", headers: { "X-A": "1" }, body })],
  ["a request", () => fromRequest(new Request(url, { method: "PUT", headers: { "X-A": "1" }, body }))],
];

test.for(kinds)("makes %s into the same request as often as it is asked", async ([, make]) => {
  const outgoing = make();
  for (const target of [url, `${url}?key=k`, url]) {
    const signal = AbortSignal.abort();
    const request = await outgoing.toRequest(target, { headers: { "X-B": "2" }, redirect: "manual", signal });
    expect([request.url, request.method, request.redirect, request.signal.aborted]).toEqual([
      target,
      "PUT",
      "manual",
      true,
    ]);
    expect([request.headers.has("x-a"), request.headers.get("x-b")]).toEqual([false, "2"]);
    expect(await request.text()).toBe(body);
  }
});
