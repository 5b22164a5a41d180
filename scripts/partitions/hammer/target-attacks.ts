/** Well-framed requests to places that are none, or that are written in a way to be mistaken for others. */
import fc from "fast-check";
import { collectionPath, framedRequest, jsonHeader, keyHeader, partitionText } from "./request-bytes.ts";

const step = fc.constantFrom(
  "..", ".", "%2e%2e", "%2E.", ".%2e", "%00", "%", "%2", "%zz", "%2f", "%5c", "\\", ";", ";a=b", "", "a", "A", "a%20b", "a+b", "%c0%af",
  "%e0%80%af", "%ff", "%f0%9f%92%a9", "%ed%a0%80", "%u0041", "\xe9", "\x80\xff", "~", "-", "_a", "-a", "a.b", "a:b", "a@b", "$", "{key}", "{partitionKey}",
  "__proto__", "constructor", "toString", "a".repeat(62), "a".repeat(63), "a".repeat(9_000), "%61", "%2525", "partitions", "catalog", "v1", "V1",
  "etc/passwd", "C:%5cwindows", "<script>", "'", "\"", "`", "^", "|", "[", "#", "?", "??", "&", "=",
); // prettier-ignore
const below = fc.array(step, { maxLength: 5 }).map((steps) => `${collectionPath}/${steps.join("/")}`);
const anywhere = fc.array(step, { maxLength: 6 }).map((steps) => `/${steps.join("/")}`);
const elsewhere = fc.constantFrom(
  "*", "", "http://", "http://a", `http://evil.example${collectionPath}`, `https://127.0.0.1:1${collectionPath}`, `http://[::1${collectionPath}`,
  "//", `//evil.example${collectionPath}`, "localhost:80", "file:///etc/passwd", "data:,a", "mailto:a@b", "http:a", "javascript:1", "?", "#", "\\",
  "http://a:b@c/", "http://\xe9/", "urn:a:b", "/?", "/#", "blob:http://a/b",
); // prettier-ignore

// The page for people. Not its viewer, which is a large program of others.
const page = fc
  .constantFrom(
    "", "state.json", "received.json", "openapi.json", "operations.json", "faults.json", "revisions.json", "reference", "page.css", "main.js",
    "request.json", "request.json?operation=createDataPartition", "request.json?operation=__proto__", "request.json?operation=%ff",
    "../../../package.json", "%2e%2e/%2e%2e/package.json", "..%2fpage.js", "a.js%00", "constructor", "__proto__", "toString.js", "//", "\\..\\a.js", "-.js",
  )
  .map((address) => `/__emulator/${address}`); // prettier-ignore

const name = fc.constantFrom("page", "perPage", "stage", "__proto__", "constructor", "page[]", "page[a]", "__proto__[a]", "", "%", "pa%67e", "PAGE", "\xe9"); // prettier-ignore
const value = fc.constantFrom(
  "0", "1", "-1", "1e9", "1e400", "NaN", "Infinity", "-0", "0x1", "01", " 1", "1 ", "%20", "1.0", "1.5", "9007199254740993", "9".repeat(400), "true", "TRUE",
  "false", "", "null", "[]", "{}", "1,2", "%", "%zz", "%c0%af", "%00", "+", "\xff", "1%002", "a".repeat(7_000), "\"1\"", "undefined",
); // prettier-ignore
const pair = fc.tuple(name, fc.constantFrom("=", "", "=="), value).map((parts) => parts.join(""));
const query = fc.oneof(
  fc.array(pair, { minLength: 1, maxLength: 6 }).map((pairs) => pairs.join("&")),
  fc.constantFrom("&".repeat(5_000), "a&".repeat(4_000), "page=1&".repeat(500), "%25".repeat(2_000), "?".repeat(100)),
);

const target = fc.oneof(
  below,
  anywhere,
  elsewhere,
  page,
  fc.tuple(fc.constantFrom(collectionPath, `${collectionPath}/asked`), query).map(([path, text]) => `${path}?${text}`),
);

export const targetAttack: fc.Arbitrary<Buffer> = fc
  .tuple(fc.constantFrom("GET", "GET", "PUT", "DELETE", "HEAD", "OPTIONS", "POST"), target)
  .map(([method, path]) =>
    method === "PUT"
      ? framedRequest(method, path, [keyHeader, jsonHeader], partitionText())
      : framedRequest(method, path, [keyHeader]),
  );
