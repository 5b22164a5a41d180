/** Well-framed PUTs whose bodies are large, deep, hostile, or written in another encoding than they should be. */
import { deflateRawSync, gzipSync } from "node:zlib";
import { invalidDataPartitionInputs } from "@catalog-kit/fixtures";
import { dataPartitionInputArbitrary } from "@catalog-kit/fixtures/arbitraries";
import fc from "fast-check";
import { partitionText, putRequest } from "./request-bytes.ts";

// Few, so that the store stays far from its bounds and honest calls find room.
const key = fc.constantFrom("b1?stage=true", "b2?stage=true", "b3", "b4");

const depth = fc.constantFrom(10, 900, 1_100, 5_000, 100_000, 250_000);
const deep = fc.tuple(depth, fc.constantFrom("[", '{"a":', '[{"a":')).map(([levels, open]) => {
  const close = [...open].reverse().map((sign) => ({ "[": "]", "{": "}" })[sign] ?? "").join(""); // prettier-ignore
  return `${open.repeat(levels)}1${close.repeat(levels)}`;
});
/** Nesting that the document speaks of, so that it is checked all the way down. */
const deepDefinition = depth.map((levels) => {
  const definition = `${'{"type":"array","items":'.repeat(levels)}{"type":"code"}${"}".repeat(levels)}`;
  const collection = `{"key":"a","mappings":[],"properties":{"p":${definition}}}`;
  return `{"modules":{"search":"STANDARD"},"source":{"type":"MDM","sources":[],"relationships":[],"collections":[${collection}]}}`;
});

const large = fc
  .tuple(
    fc.constantFrom(
      "1",
      '""',
      "{}",
      "[]",
      '"\\u0000"',
      '"\\ud800"',
      "1e400",
      '{"a":1}',
      "null",
      '"é"',
      "12345678901234567",
    ),
    fc.constantFrom(10, 10_000, 50_000),
  ) // prettier-ignore
  .map(([item, count]) => `[${Array<string>(count).fill(item).join()}]`);
const manyNames = fc.constantFrom(10, 1_000, 20_000).map((count) => {
  return `{${Array.from({ length: count }, (_, index) => `"n${index}":{"type":"code"}`).join()}}`;
});
const longText = fc
  .tuple(fc.constantFrom("a", "9", '\\"', "\\\\", "é", "💩", "\\u00e9", " "), fc.constantFrom(100, 100_000, 1_100_000))
  .map(([unit, length]) => `"${unit.repeat(Math.ceil(length / Buffer.byteLength(unit)))}"`);
const number = fc.constantFrom("-0", "1e400", "-1e-400", "01", "+1", ".5", "1.", "0x1", "NaN", "9".repeat(100_000), `1e${"9".repeat(1_000)}`); // prettier-ignore

const member = fc
  .tuple(
    fc.constantFrom("x", "__proto__", "constructor", "toJSON", "key", "status", "source", ""),
    fc.oneof(large, manyNames, longText, number),
  ) // prettier-ignore
  .map(([name, text]) => partitionText(`"${name}":${text}`));
const prototypes = fc.constantFrom(
  '{"__proto__":{"modules":{"search":"STANDARD"},"source":{}}}', '{"constructor":{"prototype":{"isAdmin":true}}}', '{"__proto__":null}',
  partitionText('"__proto__":{"key":"polluted","status":"STATUS_READY"}'), partitionText('"hasOwnProperty":1,"valueOf":null,"toString":1'),
); // prettier-ignore
const text = fc.constantFrom(
  "", " ", "null", "true", "[]", "{}", '"', "{", "}", "[1,]", '{"a":1,}', "{'a':1}", "// comment\n{}", "undefined", "NaN", "\u2028", "<xml/>", "a=b&c=d", "\0",
  `${partitionText()}\0`, `${partitionText()}${partitionText()}`, `\ufeff${partitionText()}`, partitionText('"a":1,"a":2'), "/*", "[".repeat(500_000),
); // prettier-ignore
const wrongOnce = fc.constantFrom(...invalidDataPartitionInputs().map(({ value }) => JSON.stringify(value)));

const encoded = fc
  .tuple(
    fc.oneof(text, fc.constant(partitionText())),
    fc.constantFrom("utf16le", "latin1", "gzip", "deflate", "invalid", "cut", "swapped"),
  ) // prettier-ignore
  .map(([source, encoding]): Buffer => {
    const bytes = Buffer.from(source);
    switch (encoding) {
      case "utf16le":
        return Buffer.from(`\ufeff${source}`, "utf16le");
      case "swapped":
        return Buffer.from(`\ufeff${source}`, "utf16le").swap16();
      case "latin1":
        return Buffer.from(`${source}é`, "latin1");
      case "gzip":
        return gzipSync(bytes);
      case "deflate":
        return deflateRawSync(bytes);
      case "invalid":
        return Buffer.concat([bytes, Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80, 0xff])]);
      default:
        return Buffer.from(`${source}💩`).subarray(0, -2);
    }
  });
const bomb = fc.constant(gzipSync(Buffer.alloc(5_000_000, " ")));

const body: fc.Arbitrary<string | Buffer> = fc.oneof(
  { weight: 6, arbitrary: dataPartitionInputArbitrary.map((value) => JSON.stringify(value)) },
  { weight: 6, arbitrary: wrongOnce },
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: encoded },
  { weight: 2, arbitrary: prototypes },
  { weight: 2, arbitrary: member },
  { weight: 1, arbitrary: deep.map((value) => partitionText(`"x":${value}`)) },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: deepDefinition },
  { weight: 1, arbitrary: fc.oneof(large, manyNames, longText, bomb) },
);

const encoding = fc.constantFrom([], [], [], ["Content-Encoding: gzip"], ["Content-Encoding: identity"]);

export const bodyAttack: fc.Arbitrary<Buffer> = fc
  .tuple(key, body, encoding)
  .map(([place, content, header]) => putRequest(place, content, header));
