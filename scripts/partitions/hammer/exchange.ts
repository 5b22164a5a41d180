import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { Attack } from "./attacks.ts";

export interface Exchanged {
  readonly received: Buffer;
  /** The connection ended by a reset, so that the last answer may be cut off. */
  readonly wasReset: boolean;
}

/** Longer than any limit of the server, so that it is the server that has to end what does not end. */
const patienceMs = 45_000;

type Sending = Omit<Attack, "isFlanked">;

/** Sends bytes as they are, and gives what comes back until the connection is closed. */
export async function exchange(port: number, sending: Sending): Promise<Exchanged> {
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  const chunks: Buffer[] = [];
  let wasReset = false;
  socket.on("data", (chunk: Buffer) => chunks.push(chunk));
  // A server that has seen enough closes while more is on its way.
  socket.on("error", () => (wasReset = true));
  socket.on("end", () => socket.end());
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  const patience = new AbortController();
  const impatience = setTimeout(patienceMs, undefined, { signal: patience.signal, ref: false }).then(
    () => Promise.reject(new Error(`The server has not ended the exchange in ${patienceMs} ms.`)),
    () => undefined,
  );
  try {
    await send(socket, sending);
    await Promise.race([closed, impatience]);
  } finally {
    patience.abort();
    socket.destroy();
  }
  return { received: Buffer.concat(chunks), wasReset };
}

async function send(socket: Socket, { bytes, packets, pauseMs, leaves }: Sending): Promise<void> {
  const size = Math.max(1, Math.ceil(bytes.length / packets));
  for (let at = 0; at < bytes.length; at += size) {
    if (at > 0 && pauseMs > 0) await setTimeout(pauseMs);
    if (socket.destroyed) return;
    await new Promise<void>((resolve) => socket.write(bytes.subarray(at, at + size), () => resolve()));
  }
  if (leaves === "end") socket.end();
  if (leaves === "reset") socket.resetAndDestroy();
}
