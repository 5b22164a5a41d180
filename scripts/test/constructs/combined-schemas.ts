import { buildOrderInput } from "#fixtures";
import { createClient } from "#client";
import { createEmulator } from "#emulator";
import type { Order, OrderInput } from "#types";
import { orderInputValidator, orderValidator } from "#validators";
import { type Behaviour, same, wrongMembers } from "../same.ts";

const read: Order = { id: 1, price: 5, buyer: "abc", note: "n", currency: "CHF" };
const written: OrderInput = { price: 5, buyer: "abc", secret: "s" };

export const behaviour: Behaviour = {
  "an order has the properties of all parts, and no others": () => {
    same(orderValidator.is(read), true);
    same(wrongMembers(orderValidator.validate({ ...read, stray: 1 })), ["stray"]);
  },
  "what stands beside allOf and beside a reference counts as well": () => {
    same(wrongMembers(orderValidator.validate({ ...read, price: 101, buyer: "abcd" })), ["buyer", "price"]);
    same(wrongMembers(orderValidator.validate({ ...read, price: -1 })), ["price"]);
    // @ts-expect-error The price is required here, though not where it is described.
    const lacking: Order = { id: 1, buyer: "abc" };
    same(orderValidator.is(lacking), false);
  },
  "what is read only is not written, and what is written only is not read": () => {
    same(orderInputValidator.is(written), true);
    same(wrongMembers(orderInputValidator.validate({ ...written, id: 1 })), ["id"]);
    same(wrongMembers(orderValidator.validate({ ...read, secret: "s" })), ["secret"]);
    // @ts-expect-error It is the server that gives an id.
    const refused: OrderInput = { ...written, id: 1 };
    same(refused.id, 1);
  },
  "the emulator takes what is written and answers what is read": async () => {
    const orders = createClient({ fetch: createEmulator().fetch });
    const answer = await orders.placeOrder({ body: buildOrderInput({ buyer: "me" }) });
    same(orderValidator.is(answer), true);
  },
};
