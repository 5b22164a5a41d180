/** The least that a server of the route can be: no check, no state but a map. */
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { partition } from "./partition.ts";

const partitions = new Map<string, object>([[partition.key, partition]]);
const app = new Hono();
app.get("/catalog/v1/partitions/:partitionKey", (context) => {
  const found = partitions.get(context.req.param("partitionKey"));
  return found === undefined ? context.json({ message: "There is none." }, 404) : context.json(found);
});
serve({ fetch: app.fetch, port: Number(process.argv[2]), hostname: "127.0.0.1" });
