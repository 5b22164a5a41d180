/** Requests whose parts do not add up: lengths, chunks, line ends. */
import fc from "fast-check";
import { collectionPath, framedRequest, jsonHeader, keyHeader, partitionText, requestBytes } from "./request-bytes.ts";

const line = `PUT ${collectionPath}/framed?stage=true HTTP/1.1`;
const header = ["Host: 127.0.0.1", keyHeader, jsonHeader];
const body = partitionText();
const length = Buffer.byteLength(body);
const chunked = "Transfer-Encoding: chunked";

const lengthText = fc.oneof(
  fc.constantFrom("-1", "+5", "5, 5", "5, 6", "0x10", "1e3", "", " ", "5 5", "5\t5", "NaN", "5;", "\u00b2", "00005"),
  fc.constantFrom("18446744073709551616", "9007199254740993", "2147483648", "9".repeat(400)),
  fc.integer({ min: -10, max: 2_000_000 }).map(String),
);
const codingText = fc.constantFrom(
  "chunked, chunked", "gzip, chunked", "chunked, gzip", "identity", "xchunked", "chunked;a=b", "\x0bchunked", "chunked\x0b",
  "CHUNKED", "", ",chunked", "chunked,", "compress", "chunked\x00", "\"chunked\"",
); // prettier-ignore

const wrongLength = lengthText.map((text) => requestBytes(line, [...header, `Content-Length: ${text}`], body));
const twoLengths = fc
  .tuple(lengthText, lengthText)
  .map(([a, b]) => requestBytes(line, [...header, `Content-Length: ${a}`, `content-length: ${b}`], body));
const bothLengths = fc
  .tuple(codingText, fc.boolean())
  .map(([coding, isFirst]) => [`Transfer-Encoding: ${coding}`, `Content-Length: ${isFirst ? length : 3}`])
  .map((fields) => requestBytes(line, [...header, ...fields], `${length.toString(16)}\r\n${body}\r\n0\r\n\r\n`));
const wrongCoding = codingText.map((coding) => {
  return requestBytes(
    line,
    [...header, `Transfer-Encoding: ${coding}`],
    `${length.toString(16)}\r\n${body}\r\n0\r\n\r\n`,
  );
});

const chunk = fc.constantFrom(
  "5\r\nabcde\r\n", "0\r\n\r\n", "zz\r\nabc\r\n", "-1\r\n\r\n", "ffffffffffffffffffff\r\nabc\r\n", "5\nabcde\n", "5\rabcde\r",
  "5\r\nabcdefgh\r\n", "5\r\nab\r\n", "\r\n", "5 \r\nabcde\r\n", "5;a\r\nabcde\r\n", "5;a=\"\x00\"\r\nabcde\r\n", "0x5\r\nabcde\r\n",
  `5;${"e".repeat(20_000)}\r\nabcde\r\n`, "7fffffff\r\n", "ffffffff\r\nabc", "05\r\nabcde\r\n",
  `${length.toString(16)}\r\n${body}\r\n`, "0\r\nContent-Length: 5\r\nX-Trailer: t\r\n\r\n", `0\r\n${"T: t\r\n".repeat(3000)}\r\n`,
); // prettier-ignore
const chunkedRubbish = fc
  .array(chunk, { minLength: 1, maxLength: 5 })
  .map((chunks) => requestBytes(line, [...header, chunked], chunks.join("")));

const lineEnd = fc.constantFrom(
  "\n",
  "\r",
  "\r\n\r\n",
  "\r\r\n",
  "\n\r",
  "\0",
  " \r\n",
  "\r\n ",
  "\r\n\t",
  "\v",
  "\x85",
);
const oddLineEnds = fc
  .tuple(lineEnd, fc.nat(4))
  .map(([end, at]) =>
    framedRequest("PUT", `${collectionPath}/ends`, [keyHeader, jsonHeader], body)
      .toString("latin1")
      .split("\r\n")
      .reduce((text, part, index) => `${text}${index === at + 1 ? end : "\r\n"}${part}`),
  ) // prettier-ignore
  .map((text) => Buffer.from(text, "latin1"));

const announcement = fc.constantFrom(
  "Expect: 100-continue", "Expect: 200-ok", "Expect: ", "Upgrade: websocket", "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABk",
  "Connection: upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: eA==", "Connection: close, keep-alive",
  "Connection: content-length", "Connection: \x01", "Keep-Alive: timeout=999999999999", "Trailer: X-Clinia-API-Key", "TE: trailers, deflate;q=x",
  "Proxy-Connection: keep-alive", "Max-Forwards: -1", "Range: bytes=0-0,-1", "Content-Range: bytes 0-1/2",
); // prettier-ignore
const announced = fc
  .tuple(announcement, fc.boolean())
  .map(([field, isWrite]) =>
    isWrite
      ? framedRequest("PUT", `${collectionPath}/announced?stage=true`, [keyHeader, jsonHeader, field], body)
      : framedRequest("GET", collectionPath, [keyHeader, field]),
  );

const versions = fc
  .constantFrom(
    "HTTP/1.0",
    "HTTP/0.9",
    "HTTP/2.0",
    "HTTP/3",
    "HTTP/1.2",
    "HTTP/11.1",
    "http/1.1",
    "HTTP/1.",
    "HTTP /1.1",
    "ICY",
    "RTSP/1.0",
    "",
  ) // prettier-ignore
  .map((version) => requestBytes(`GET ${collectionPath} ${version}`, ["Host: localhost", keyHeader]));

export const framingAttack: fc.Arbitrary<Buffer> = fc.oneof(
  wrongLength,
  twoLengths,
  bothLengths,
  wrongCoding,
  { weight: 3, arbitrary: chunkedRubbish },
  oddLineEnds,
  announced,
  versions,
);
