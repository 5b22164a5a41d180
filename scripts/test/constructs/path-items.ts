import { createClient } from "#client";
import { createEmulator } from "#emulator";
import type { GetBirdRequest } from "#types";
import { getBirdOperation } from "#validators";
import { type Behaviour, type Same, same } from "../same.ts";
import { wire } from "../wire.ts";

export const behaviour: Behaviour = {
  "a shared path item makes an operation of each path, called by method and path": async () => {
    const sent = wire(() => Response.json({ name: "x" }));
    const zoo = createClient({ fetch: sent.fetch });
    await zoo.getCatsId({ path: { id: 1 } });
    same(sent.line, "GET https://api.example.com/cats/1");
    await zoo.putDogsId({ path: { id: 2 }, body: { name: "Rex" } });
    same([sent.line, await sent.body], ["PUT https://api.example.com/dogs/2", '{"name":"Rex"}']);
  },
  "an operation's parameter replaces the path's of the same name and place": () => {
    const query: Same<GetBirdRequest["query"], { size: number; colour?: string }> = true;
    const header: Same<GetBirdRequest["header"], { trace?: string } | undefined> = true;
    same([query, header], [true, true]);
    same(getBirdOperation.query.is({ size: 1 }) && !getBirdOperation.query.is({}), true);
  },
  "HEAD and OPTIONS are called like any other method": async () => {
    const zoo = createClient({ fetch: createEmulator().fetch });
    same(await zoo.peekBird({ path: { id: "a" }, query: { size: 1 } }), undefined);
    same(await zoo.askBird({ path: { id: "a" } }), undefined);
  },
};
