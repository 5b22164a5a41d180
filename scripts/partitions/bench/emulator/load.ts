/** Many requests over raw sockets: a client that costs as little as one can, so that the server is what is measured. */
import { connect, type Socket } from "node:net";

export interface Load {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const connections = 32;

/** How many answers a second come back, over `seconds`, with one request under way on each of 32 connections. */
export async function requestsPerSecond({ port, path, headers }: Load, seconds: number): Promise<number> {
  const lines = Object.entries({ host: `127.0.0.1:${port}`, ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\n${lines.join("")}\r\n`);
  let count = 0;
  const sockets = await Promise.all(Array.from({ length: connections }, () => open(port)));
  for (const socket of sockets) {
    let pending = "";
    socket.on("data", (chunk) => {
      pending += chunk.toString("latin1");
      for (let end = answerEnd(pending); end !== undefined; end = answerEnd(pending)) {
        if (!pending.startsWith("HTTP/1.1 200 ")) throw new Error(`Not what was expected: ${pending.slice(0, 300)}`);
        pending = pending.slice(end);
        count++;
        socket.write(request);
      }
    });
    socket.write(request);
  }
  const start = performance.now();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const perSecond = (count * 1000) / (performance.now() - start);
  for (const socket of sockets) socket.destroy();
  return perSecond;
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(socket));
    socket.once("error", reject);
  });
}

/** Where the first answer in a text ends (RFC 9112, 6); `undefined` while it has not. */
function answerEnd(text: string): number | undefined {
  const head = text.indexOf("\r\n\r\n");
  if (head === -1) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, head + 2))?.[1];
  if (length === undefined) {
    const last = text.indexOf("\r\n0\r\n\r\n", head);
    return last === -1 ? undefined : last + "\r\n0\r\n\r\n".length;
  }
  const end = head + 4 + Number(length);
  return text.length < end ? undefined : end;
}
