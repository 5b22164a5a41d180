/** Requests with a header that no client means: too much, too odd, or a lie. */
import fc from "fast-check";
import { collectionPath, framedRequest, jsonHeader, keyHeader, partitionText, requestBytes } from "./request-bytes.ts";

const byte = fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code));
const anyText = fc.string({ unit: byte, maxLength: 40 });
const name = fc.constantFrom(
  "X-Clinia-API-Key", "Content-Type", "Content-Encoding", "Cookie", "Origin", "Host", "If-Match", "If-None-Match", "Accept",
  "Authorization", "Access-Control-Request-Method", "Access-Control-Request-Headers", "X-Request-Id", "X-HTTP-Method-Override",
  "X-Forwarded-Host", "Forwarded", "X-Original-URL", "__proto__", "constructor", "toString", "Content-Location", "Referer",
); // prettier-ignore
const value = fc.oneof(
  anyText,
  fc.constantFrom(
    "", " ", "null", "*", "\"", "W/\"", "\"a\", W/\"b\"", "a=b; a=c;; =d;__proto__=e", "http://localhost:1", "http://", "file://",
    "https://evil.example", "http://127.0.0.1@evil.example", "javascript:1", "[::1", "127.0.0.1:99999", "localhost:", "%0d%0aSet-Cookie: a=b",
    "application/json", "application/json;charset=utf-16", "text/plain", "multipart/form-data; boundary=", "*/*", "application/", "/json",
    "gzip", "br, gzip", "deflate", "identity", "GET", "CONNECT", "../../../etc/passwd", "${7*7}", "() { :; }",
  ), // prettier-ignore
);
const field = fc.tuple(name, value).map(([key, text]) => `${key}: ${text}`);
const malformed = fc.oneof(
  fc.constantFrom("NoColon", ": no name", "Space : before", " Folded: first", "A: b\r\n folded: on", "A: b\r\n\tfolded", "A: b\0c", "A\0: b", "Ä: ö", "A: \x7f", "A:\x0bb", "(): x", "A: b\rC: d"), // prettier-ignore
  anyText,
);

/** The header of an honest request with some fields added, replaced or left out. */
const twisted = fc
  .tuple(fc.array(fc.oneof({ weight: 3, arbitrary: field }, malformed), { minLength: 1, maxLength: 6 }), fc.nat(5))
  .map(([fields, kind]) => {
    const body = partitionText();
    const usual = ["Host: localhost", keyHeader, jsonHeader, `Content-Length: ${body.length}`];
    const kept = kind < 4 ? usual.toSpliced(kind, 1) : usual;
    const header = kind === 5 ? [...fields, ...kept] : [...kept, ...fields];
    return requestBytes(`PUT ${collectionPath}/twisted?stage=true HTTP/1.1`, header, body);
  });

const size = fc.constantFrom(1_000, 8_000, 16_000, 17_000, 70_000);
const oneHuge = fc
  .tuple(name, size, fc.constantFrom("a", ",", ";", '"', "a=b;", "\xe9", "%41", 'W/"a",'))
  .map(([key, length, unit]) => {
    return framedRequest("GET", collectionPath, [keyHeader, `${key}: ${unit.repeat(Math.ceil(length / unit.length))}`]);
  });
const many = fc.tuple(fc.constantFrom(100, 1_000, 2_100, 5_000), fc.boolean()).map(([count, isSame]) => {
  const fields = Array.from({ length: count }, (_, index) => (isSame ? "a:" : `a${index}:`));
  return framedRequest("GET", collectionPath, [keyHeader, ...fields]);
});

const methods = "GET HEAD POST PUT DELETE PATCH OPTIONS TRACE CONNECT PROPFIND MKCOL M-SEARCH QUERY PURGE SEARCH LINK PRI get FOO G\u00c4T".split(" "); // prettier-ignore
const anyMethod = fc
  .tuple(
    fc.oneof(fc.constantFrom(...methods), fc.constant("X".repeat(20_000)), anyText),
    fc.constantFrom(collectionPath, `${collectionPath}/any`, "*", "/", "localhost:80"),
    fc.array(fc.constantFrom("Origin: http://localhost:1", "Access-Control-Request-Method: PUT", "Content-Length: 0"), { maxLength: 2 }), // prettier-ignore
  )
  .map(([method, target, header]) => framedRequest(method, target, [keyHeader, ...header]));

export const headerAttack: fc.Arbitrary<Buffer> = fc.oneof({ weight: 4, arbitrary: twisted }, oneHuge, many, {
  weight: 2,
  arbitrary: anyMethod,
});
