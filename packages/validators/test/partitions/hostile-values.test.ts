/** Whatever a value does: an answer, or a ValidationError with a clear issue. Never another exception, never a changed prototype. */
import { expect, test } from "vitest";
import * as validators from "../../src/index.ts";
import { ValidationError, type Validator } from "../../src/index.ts";

const all = Object.entries(validators).filter(
  ([name, value]) => name.endsWith("Validator") && typeof value === "object",
) as [string, Validator<unknown>][]; // by their names
const { errorBodyValidator, mdmCollectionValidator, pageMetaValidator, propertyDefinitionValidator } = validators;
const { propertyMapValidator, resourceKeyValidator, searchModuleValidator } = validators;

const secret = "hunter2";
const boom = (): never => {
  throw new Error(secret);
};

/** Asks all four faces of a validator, and holds them to the same answer. */
function answerOf(validator: Validator<unknown>, value: unknown): boolean {
  const answer = validator.is(value);
  const { issues } = validator.validate(value);
  expect(issues === undefined).toBe(answer);
  expect("issues" in validator["~standard"].validate(value)).toBe(!answer);
  const parsed = outcome(() => validator.parse(value));
  expect(parsed.thrown === undefined ? parsed.value === value : parsed.thrown instanceof ValidationError).toBe(true);
  expect(parsed.thrown === undefined).toBe(answer);
  expect(String(parsed.thrown?.message)).not.toContain(secret);
  for (const { message, path } of issues ?? []) {
    expect(message).toMatch(/^[^]+\.$/);
    expect(message).not.toContain(secret);
    expect(message.length).toBeLessThan(1500);
    expect(path.every((key) => typeof key === "string" || typeof key === "number")).toBe(true);
  }
  return answer;
}

function outcome(act: () => unknown): { readonly value?: unknown; readonly thrown?: Error } {
  try {
    return { value: act() };
  } catch (error) {
    return { thrown: error as Error }; // what it is, the caller asks
  }
}

/** A value of `depth` levels, made without recursion. */
function nested(depth: number, wrap: (inner: unknown) => unknown, innermost: unknown): unknown {
  let value = innermost;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

const deepWays: readonly { what: string; validator: Validator<unknown>; wrap: (inner: unknown) => unknown }[] = [
  { what: "items of items", validator: propertyDefinitionValidator, wrap: (items) => ({ type: "array", items }) },
  { what: "maps of maps", validator: propertyMapValidator, wrap: (a) => ({ a: { type: "object", properties: a } }) },
  { what: "details of details", validator: errorBodyValidator, wrap: (inner) => ({ message: "m", details: [inner] }) },
  { what: "plain arrays", validator: pageMetaValidator, wrap: (inner) => [inner] },
];

test.each(deepWays)("$what, 100,000 levels deep, get an answer", ({ validator, wrap }) => {
  for (const innermost of [{}, { type: "symbol", message: "m" }, null]) {
    const value = nested(100_000, wrap, innermost);
    expect(answerOf(validator, value)).toBe(false);
    const keywords = validator.validate(value).issues?.map(({ keyword }) => keyword);
    // The test runner's modules swallow a stack overflow now and then, and something else is thrown in its place.
    expect(["depth", "unreadable", "type"]).toContain(keywords?.at(-1));
  }
  expect(answerOf(validators.resourceKeyValidator, "clinics")).toBe(true); // and all is well again
});

test("a few hundred levels are no reason to refuse a value", () => {
  const value = nested(500, (items) => ({ type: "array", items }), { type: "symbol" });
  expect(answerOf(propertyDefinitionValidator, value)).toBe(true);
});

test("values that contain themselves get an answer, by any way round", () => {
  const definition: Record<string, unknown> = { type: "array" };
  definition["items"] = definition;
  const byMap: Record<string, unknown> = { type: "object" };
  byMap["properties"] = { self: byMap };
  const body: Record<string, unknown> = { message: "m" };
  body["details"] = [body];
  expect(answerOf(propertyDefinitionValidator, definition)).toBe(false);
  expect(answerOf(propertyDefinitionValidator, byMap)).toBe(false);
  expect(answerOf(errorBodyValidator, body)).toBe(false);
  const list: unknown[] = [];
  list.push(list);
  for (const [, validator] of all) expect(answerOf(validator, list)).toBe(false);
});

class ErrorWithTraps extends Error {
  override get name(): string {
    return boom();
  }
  override get message(): string {
    return boom();
  }
}

const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const throwing: readonly unknown[] = [
  { get message() { return boom(); } },
  { get message() { throw revoked({}); } },
  { get message() { throw new ErrorWithTraps(); } },
  { get message() { throw undefined; } },
  { get message() { throw Symbol("s"); } },
  { message: "m", get details() { return boom(); } },
  { message: "m", details: [{ get message() { return boom(); } }] },
  { message: "m", details: new Proxy([], { get: boom }) },
  new Proxy({}, { get: boom }),
  new Proxy({}, { get: boom, has: boom, ownKeys: boom, getOwnPropertyDescriptor: boom, getPrototypeOf: boom }),
  revoked({}),
  revoked([]),
  { message: "m", details: revoked([]) },
]; // prettier-ignore

test("getters and proxies that throw, whatever they throw, make a value invalid", () => {
  for (const value of throwing) expect(answerOf(errorBodyValidator, value)).toBe(false);
  for (const [, validator] of all) for (const value of throwing) answerOf(validator, value);
});

test("a proxy that lies about its keys gets an answer", () => {
  const keys = (ownKeys: () => string[]) => new Proxy({}, { ownKeys });
  const lies = [
    keys(() => ["a", "a"]), // the language forbids it, and throws
    keys(() => ["a"]), // a key without a property
    keys(() => Array.from({ length: 10_000 }, (_, i) => `k${i}`)),
    new Proxy({}, { ownKeys: () => ["x"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }) }), // prettier-ignore
    new Proxy({}, { ownKeys: () => ["x"], getOwnPropertyDescriptor: boom }),
    new Proxy([], { get: (_, key) => (key === "length" ? -1 : undefined) }),
  ];
  for (const [, validator] of all) for (const value of lies) answerOf(validator, value);
});

const inherited = ["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf", "__defineGetter__"];

test("names that every object inherits are names like any other, and change no prototype", () => {
  const before = Reflect.ownKeys(Object.prototype).length;
  for (const name of inherited) {
    const fits = /^[a-zA-Z0-9-]/.test(name); // the first character of a ResourceKey
    const value: unknown = JSON.parse(`{${JSON.stringify(name)}: {"type": "symbol"}}`);
    expect([name, answerOf(propertyMapValidator, value)]).toEqual([name, fits]);
    const wrong: unknown = JSON.parse(`{${JSON.stringify(name)}: {"polluted": true}}`);
    expect([name, answerOf(propertyMapValidator, wrong)]).toEqual([name, false]);
    for (const [, validator] of all) answerOf(validator, wrong);
  }
  const mappings = JSON.parse('[{"source": "s", "type": "t", "propertyMappings": {"__proto__": {"polluted": true}}}]');
  expect(answerOf(mdmCollectionValidator, { key: "k", properties: {}, mappings })).toBe(false);
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
  expect(({} as Record<string, unknown>)["polluted"]).toBe(undefined);
});

test("an inherited member does not stand for one that is missing", () => {
  for (const [name, validator] of all.filter(([, { is }]) => !is({}))) {
    expect([name, answerOf(validator, JSON.parse('{"__proto__": {"message": "m", "type": "symbol"}}'))]).toEqual([
      name,
      false,
    ]);
  }
});

test("objects without a prototype are objects", () => {
  const meta = Object.assign(Object.create(null), { numPages: 1, page: 0, perPage: 10, total: 1 });
  expect(answerOf(pageMetaValidator, meta)).toBe(true);
  expect(answerOf(propertyMapValidator, Object.assign(Object.create(null), { a: { type: "symbol" } }))).toBe(true);
});

const strangers: readonly unknown[] = [
  undefined, Number.NaN, Number.POSITIVE_INFINITY, -0, 1n, 10n ** 1000n, Symbol("s"), Symbol.iterator, () => 1,
  new Date(Number.NaN), new Map([["message", "m"]]), new Set(), /x/, new Uint8Array(8), new ArrayBuffer(8),
  new WeakMap(), Promise.resolve(), new Error(secret), new String("symbol"), new Number(1), globalThis, Math,
  Map, Object.assign(() => 1, { message: "m" }), new URL("http://a.test"), new Proxy(() => 1, {}),
]; // prettier-ignore

test("what JSON has no word for gets an answer from every validator", () => {
  for (const [, validator] of all) for (const value of strangers) answerOf(validator, value);
  const good = { numPages: 1, page: 0, perPage: 10, total: 1 };
  const odd = [Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("s"), undefined, new Number(1)];
  for (const total of odd) expect(answerOf(pageMetaValidator, { ...good, total })).toBe(false);
  expect(answerOf(pageMetaValidator, { ...good, total: -0 })).toBe(true);
  for (const name of ["STANDARD", "symbol"]) expect(answerOf(searchModuleValidator, new String(name))).toBe(false);
  class Meta {
    readonly numPages = 1;
    readonly page = 0;
    readonly perPage = 10;
    readonly total = 1;
  }
  expect(answerOf(pageMetaValidator, new Meta())).toBe(true);
});

test("sparse and huge arrays are answered in no time, and report no more than asked for", () => {
  const holes: unknown[] = [];
  holes.length = 2 ** 32 - 1;
  expect(answerOf(errorBodyValidator, { message: "m", details: holes })).toBe(false);
  const many = Array.from({ length: 300_000 }, () => 0);
  expect(answerOf(errorBodyValidator, { message: "m", details: many })).toBe(false);
  expect(errorBodyValidator.validate({ message: "m", details: many }).issues).toHaveLength(100);
  const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`!${i}`, 0]));
  expect(propertyMapValidator.validate(wide, { maxIssues: 7 }).issues).toHaveLength(7);
});

test.each([Number.NaN, 0, -1, 0.5, Number.NEGATIVE_INFINITY])(
  "maxIssues %s reports one issue, not none",
  (maxIssues) => {
    expect(pageMetaValidator.validate({}, { maxIssues }).issues).toHaveLength(1);
  },
);

test("a text of megabytes is answered, and is in no message", () => {
  const text = "a".repeat(5_000_000);
  expect(answerOf(resourceKeyValidator, text)).toBe(false);
  expect(answerOf(propertyMapValidator, { [text]: 1 })).toBe(false);
});
