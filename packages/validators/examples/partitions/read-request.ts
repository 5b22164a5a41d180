import { createDataPartitionOperation } from "@catalog-kit/validators";

/** The part of a service that answers `PUT /catalog/v1/partitions/{partitionKey}`. */
async function handle(request: Request): Promise<Response> {
  const read = await createDataPartitionOperation.readRequest(request);
  if (!read.ok) return Response.json({ issues: read.issues }, { status: read.status }); // 400, 413 or 415
  const { path, query, body } = read.value; // typed, with defaults filled in
  return Response.json({ key: path.partitionKey, staged: query.stage, source: body.source.type });
}

const answer = await handle(
  new Request("https://api.acme.clinia.cloud/catalog/v1/partitions/clinics?stage=true", {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      modules: { search: "STANDARD" },
      source: { type: "DATA_SOURCE", key: "regional-registry", collections: [{ key: "clinic" }] },
    }),
  }),
);
console.log(answer.status, await answer.json()); // 200 { key: "clinics", staged: true, source: "DATA_SOURCE" }
