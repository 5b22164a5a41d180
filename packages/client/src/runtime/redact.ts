/** A text without the secrets in it, however they may be encoded there. */
export function redact(text: string, secrets: readonly string[]): string {
  let safe = text;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
      if (form !== "") safe = safe.replaceAll(form, "[redacted]");
    }
  }
  return safe;
}

/**
 * An error that can be shown, in place of one that comes from outside: that one may hold the request, and its headers.
 * Name, message and code of the error and of its causes remain.
 */
export function safeCause(error: unknown, secrets: readonly string[], depth = 5): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const cause = safeCause(error.cause, secrets, depth - 1);
  const copy = new Error(redact(error.message, secrets), cause && { cause });
  copy.name = redact(error.name, secrets);
  const code = codeOf(error);
  if (code !== undefined) Object.assign(copy, { code: redact(code, secrets) });
  // The stack of the copy would point here, which helps nobody.
  copy.stack = `${copy.name}: ${copy.message}`;
  return copy;
}

/** The platform's name of what went wrong, such as `ECONNREFUSED`: it stands at the end of the chain of causes. */
export function codeOf(error: unknown, depth = 5): string | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const { code } = error as { code?: unknown };
  return codeOf(error.cause, depth - 1) ?? (typeof code === "string" ? code : undefined);
}
