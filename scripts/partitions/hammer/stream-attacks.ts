/** Bytes that are not HTTP, or are no longer. */
import fc from "fast-check";
import { collectionPath, framedRequest, keyHeader, putRequest, partitionText } from "./request-bytes.ts";

const tlsHello = Buffer.from("16030100c8010000c40303", "hex");
const notHttp = fc.constantFrom(
  Buffer.concat([tlsHello, Buffer.alloc(190, 7)]),
  Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0", "latin1"),
  Buffer.from("SSH-2.0-OpenSSH_9.9\r\n"),
  Buffer.from("EHLO example.com\r\n"),
  Buffer.from("PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\nGET / HTTP/1.1\r\n\r\n"),
  Buffer.from("\r\n".repeat(500)),
  Buffer.from("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"),
  Buffer.alloc(100_000),
);

const honest = fc.constantFrom(
  framedRequest("GET", collectionPath),
  framedRequest("GET", `${collectionPath}?page=1&perPage=3`),
  framedRequest("DELETE", `${collectionPath}/mutated`),
  putRequest("mutated?stage=true", partitionText()),
  framedRequest("OPTIONS", collectionPath, [
    keyHeader,
    "Origin: http://localhost:1",
    "Access-Control-Request-Method: PUT",
  ]),
);
const change = fc.record({
  kind: fc.constantFrom("flip", "set", "drop", "double", "swap"),
  at: fc.nat(400),
  byte: fc.nat(255),
});

/** Some bytes of an honest request are changed, lost, or there twice. */
const mutated = fc.tuple(honest, fc.array(change, { minLength: 1, maxLength: 8 })).map(([bytes, changes]) => {
  const list = [...bytes];
  for (const { kind, at: place, byte } of changes) {
    const at = place % list.length;
    const old = list[at] ?? 0;
    if (kind === "flip") list[at] = old ^ (1 << (byte & 7));
    else if (kind === "set") list[at] = byte;
    else if (kind === "drop") list.splice(at, 1 + (byte & 3));
    else if (kind === "double") list.splice(at, 0, old);
    else list.splice(at, 2, list[at + 1] ?? 0, old);
  }
  return Buffer.from(list);
});
const cut = fc.tuple(honest, fc.nat()).map(([bytes, length]) => bytes.subarray(0, length % bytes.length));
const noise = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));

export const streamAttack: fc.Arbitrary<Buffer> = fc.oneof(
  notHttp,
  { weight: 8, arbitrary: mutated },
  { weight: 2, arbitrary: cut },
  { weight: 2, arbitrary: noise },
);
