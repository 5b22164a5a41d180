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
  return (next) => async (attempt) => {
    const { call, url } = attempt;
    if (call.security.length === 0 || !isBelow(call.origin, url)) return next(attempt);
    const signatures = signaturesOf(attempt, api.schemes, credentials);
    const secrets = await readAll(signatures);
    const signed = signAll(api, attempt, signatures, secrets);
    const response = await next(signed);
    if (response.status !== 401 || !attempt.request.isReplayable) return response;
    if (!signatures.some(({ reader }) => reader.renew)) return response;
    // Unread, the body would keep its connection busy. Only that of a stream is unread here.
    response.body?.cancel().catch(() => {});
    const renewed = await Promise.all(
      signatures.map(({ reader }, index) => reader.renew?.(secrets[index] ?? "") ?? reader.read()),
    );
    // An error is to show neither the new ones nor those that were refused.
    return next(signAll(api, { ...attempt, secrets: signed.secrets }, signatures, renewed));
  };
}

/** One credential that an attempt is to carry. */
interface Signature {
  readonly scheme: SchemeDescription;
  readonly reader: CredentialReader;
}

function signaturesOf(
  attempt: Attempt,
  schemes: ApiDescription["schemes"],
  credentials: Credentials,
): readonly Signature[] {
  const signatures: Signature[] = [];
  for (const key of chooseAlternative(attempt, schemes, credentials)) {
    const scheme = schemes[key];
    const reader = credentials.get(key);
    if (scheme !== undefined && reader && !isGiven(scheme, attempt.headers)) signatures.push({ scheme, reader });
  }
  return signatures;
}

/** At once where they are at hand: a promise for each would cost more than the rest of this. */
function readAll(signatures: readonly Signature[]): readonly string[] | Promise<readonly string[]> {
  const secrets: (string | Promise<string>)[] = [];
  for (const { reader } of signatures) secrets.push(reader.read());
  return secrets.every((secret) => typeof secret === "string") ? secrets : Promise.all(secrets);
}

function signAll(
  api: ApiDescription,
  attempt: Attempt,
  signatures: readonly Signature[],
  sent: readonly string[],
): Attempt {
  let { url, headers } = attempt;
  // As they are sent, and as they were given.
  const secrets = [...attempt.secrets];
  for (let index = 0; index < signatures.length; index++) {
    const { scheme } = signatures[index] as Signature;
    const secret = sent[index] ?? "";
    if (scheme.in === "header") headers = withField(headers, scheme.name, secret);
    else ({ url, headers } = neededPart(api, "signElsewhere")({ url, headers }, scheme, secret));
    secrets.push(secret, secret.slice(scheme.prefix?.length ?? 0));
  }
  return { ...attempt, url, headers, secrets };
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
