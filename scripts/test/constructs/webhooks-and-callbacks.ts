import type { Event, EventInput, operations, webhooks } from "#types";
import { isEvent } from "#validators";
import { type Behaviour, type Same, same } from "../same.ts";

type Callbacks = operations["subscribe"]["callbacks"];
type OnEvent = Callbacks["onEvent"]["{$request.body#/url}"]["post"];

export const behaviour: Behaviour = {
  "a webhook has the types of what is received": () => {
    const body: Same<NonNullable<webhooks["petAdopted"]["post"]["requestBody"]>["content"]["application/json"], Event> =
      true;
    const pong: Same<webhooks["ping"]["get"]["responses"][200]["content"]["text/plain"], string> = true;
    same([body, pong], [true, true]);
  },
  "a callback has the types of request and answer, and of its headers": () => {
    const body: Same<OnEvent["requestBody"]["content"]["application/json"], Event> = true;
    const header: Same<OnEvent["parameters"]["header"], { "X-Signature": string }> = true;
    const gone: Same<OnEvent["responses"][410]["content"]["application/json"], { reason?: string }> = true;
    const shared: Same<keyof Callbacks["onEnd"], "{$request.body#/url}/end"> = true;
    same([body, header, gone, shared], [true, true, true, true]);
  },
  "what the API sends is what it would answer with": () => {
    const event: Event = { id: "1" };
    const input: EventInput = { secret: "s" };
    same([isEvent(event), isEvent(input)], [true, false]);
  },
};
