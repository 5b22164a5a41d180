import type { Attempt, Layer } from "./attempt.ts";
import { MissingCredentialError } from "./client-error.ts";
import { credentialName, type CredentialReader, type Credentials } from "./credentials.ts";
import { neededPart, type ApiDescription, type SchemeDescription, type SecurityAlternative } from "./description.ts";
import { fieldValue, withField, type HeaderFields } from "./header-fields.ts";

/**
 * Adds what the operation's security asks for: the first alternative for which everything is configured. Below the
 * middleware, which thus never sees a secret; and for each attempt anew, since a credential may have changed.
 */
export function withCredentials(api: ApiDescription, credentials: Credentials): Layer {
  const { schemes } = api;
  return (next) => async (attempt) => {
    const { call, url } = attempt;
    if (call.security.length === 0 || !isBelow(call.origin, url)) return next(attempt);
    const signatures = readAll(chooseAlternative(attempt, schemes, credentials), schemes, credentials, attempt.headers);
    const read = signatures.map(({ reader }) => reader.read());
    const secrets = read.every((secret) => typeof secret === "string") ? read : await Promise.all(read);
    const response = await next(signAll(api, attempt, signatures, secrets));
    if (response.status !== 401 || !attempt.request.isReplayable) return response;
    if (!signatures.some(({ reader }) => reader.renew)) return response;
    // Unread, the body would keep its connection busy. Only that of a stream is unread here.
    response.body?.cancel().catch(() => {});
    const renewed = await Promise.all(
      signatures.map(({ reader }, index) => reader.renew?.(secrets[index] ?? "") ?? reader.read()),
    );
    return next(signAll(api, { ...attempt, secrets: withParts(signatures, secrets) }, signatures, renewed));
  };
}

/** One credential that an attempt is to carry. */
interface Signature {
  readonly scheme: SchemeDescription;
  readonly reader: CredentialReader;
}

function readAll(
  chosen: SecurityAlternative,
  schemes: ApiDescription["schemes"],
  credentials: Credentials,
  headers: HeaderFields,
): readonly Signature[] {
  return chosen.flatMap((key) => {
    const scheme = schemes[key];
    const reader = credentials.get(key);
    return scheme === undefined || !reader || isGiven(scheme, headers) ? [] : [{ scheme, reader }];
  });
}

function signAll(
  api: ApiDescription,
  attempt: Attempt,
  signatures: readonly Signature[],
  sent: readonly string[],
): Attempt {
  let { url, headers } = attempt;
  for (const [index, { scheme }] of signatures.entries()) {
    const secret = sent[index] ?? "";
    if (scheme.in === "header") headers = withField(headers, scheme.name, secret);
    else ({ url, headers } = neededPart(api, "signElsewhere")({ url, headers }, scheme, secret));
  }
  return { ...attempt, url, headers, secrets: [...attempt.secrets, ...withParts(signatures, sent)] };
}

/** The secrets as they are sent, and as they were given. */
function withParts(signatures: readonly Signature[], secrets: readonly string[]): readonly string[] {
  return secrets.flatMap((secret, index) => [secret, secret.slice((signatures[index]?.scheme.prefix ?? "").length)]);
}

function isBelow(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`) || new URL(url).origin === origin;
}

function chooseAlternative(
  attempt: Attempt,
  schemes: ApiDescription["schemes"],
  credentials: Credentials,
): SecurityAlternative {
  const { call, headers } = attempt;
  const isReady = (key: string): boolean => credentials.has(key) || isGiven(schemes[key], headers);
  const ready = call.security.find((keys) => keys.length > 0 && keys.every(isReady));
  if (ready !== undefined) return ready;
  // A cookie that nobody configured is the browser's, which sends it by itself.
  const open = call.security.find((keys) => keys.every((key) => isReady(key) || schemes[key]?.in === "cookie"));
  if (open !== undefined) return open;
  const ways = call.security.map((keys) => keys.map((key) => howToSet(key, schemes[key])).join(" and "));
  throw new MissingCredentialError(
    call,
    `no credential is configured. In createClient(), set ${ways.join("; or ")}. If something on the way adds it, set null.`,
  );
}

function howToSet(key: string, scheme: SchemeDescription | undefined): string {
  if (scheme === undefined) return key;
  const name = credentialName(key, scheme);
  return scheme.env === undefined ? name : `${name} (or the environment variable ${scheme.env})`;
}

/** Whether the caller has set the header himself, in which case his own value is sent. */
function isGiven(scheme: SchemeDescription | undefined, headers: HeaderFields): boolean {
  return scheme?.in === "header" && fieldValue(headers, scheme.name) !== undefined;
}
