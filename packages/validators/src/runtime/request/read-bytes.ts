import type { ReadableRequest } from "./operation.ts";

/** A body larger than allowed; nothing of it is kept. */
export const tooLarge: unique symbol = Symbol("tooLarge");

/**
 * The bytes of a body, if they are no more than `maxBytes`. A body that says beforehand that it is larger is not
 * touched; one that turns out to be is cancelled at once.
 */
export async function readBytes(
  request: ReadableRequest,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | typeof tooLarge> {
  if (request.bodyUsed) {
    throw new TypeError(
      "readRequest(): the body has been read already. Pass request.clone(), or read the body here only.",
    );
  }
  const announced = request.headers.get("content-length");
  if (announced !== null && /^\d+$/.test(announced) && Number(announced) > maxBytes) return tooLarge;
  if (request.body === null) return new Uint8Array();
  const chunks = await readChunks(request.body, maxBytes);
  return chunks === tooLarge ? tooLarge : joined(chunks);
}

async function readChunks(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): Promise<readonly Uint8Array[] | typeof tooLarge> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return chunks;
    length += value.byteLength;
    if (length > maxBytes) {
      // Whether the sender takes note of it changes nothing here.
      void reader.cancel().catch(() => undefined);
      return tooLarge;
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}
