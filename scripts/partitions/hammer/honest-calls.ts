import { exchange } from "./exchange.ts";
import { parseAnswers } from "./parse-answers.ts";
import { collectionPath, framedRequest, keyHeader, partitionText, putRequest } from "./request-bytes.ts";

/** Creates, reads, lists and deletes a partition over one connection, and says what of it is not as it should be. */
export async function honestCalls(port: number, key: string): Promise<string | undefined> {
  const target = `${collectionPath}/${key}`;
  const bytes = Buffer.concat([
    putRequest(key, partitionText(`"note":"${key}"`)),
    framedRequest("GET", target),
    framedRequest("GET", `${collectionPath}?perPage=1`),
    putRequest(key, partitionText()),
    framedRequest("DELETE", target),
    framedRequest("GET", target, [keyHeader, "Connection: close"]),
  ]);
  const { received } = await exchange(port, { bytes, packets: 1, pauseMs: 0, leaves: "server" });
  const answers = parseAnswers(received, { mayBeHead: false, mayBeCut: false });
  const statuses = answers.map(({ status }) => status).join();
  if (statuses !== "200,200,200,409,204,404") return `Honest calls were answered ${statuses}.`;
  const [created, read] = answers.map(({ body }) => body);
  const want = { ...JSON.parse(partitionText(`"note":"${key}"`)), key, status: "STATUS_READY" };
  return created === read && created === JSON.stringify(want) ? undefined : `An honest PUT was answered ${created}.`;
}
