import type { Attempt } from "./attempt.ts";
import { RedirectError } from "./client-error.ts";
import { redact } from "./redact.ts";

// 300 and 304 do not send the client anywhere.
const redirects: readonly number[] = [301, 302, 303, 307, 308];

/**
 * Reports a redirect instead of following it: a header of the API's own would travel along to another origin.
 *
 * @throws {RedirectError} if the answer is one.
 */
export function refuseRedirect(attempt: Attempt, response: Response): void {
  const isHidden = response.type === "opaqueredirect";
  if (!isHidden && !redirects.includes(response.status)) return;
  // Unread, the body would keep the connection busy. That it cannot be cancelled changes nothing here.
  response.body?.cancel().catch(() => {});
  const target = isHidden ? undefined : targetOf(response.headers.get("location"), attempt.url);
  throw new RedirectError(attempt.call, response.status, target && redact(target, attempt.secrets));
}

// Without the query, which may repeat a credential.
function targetOf(location: string | null, from: string): string | undefined {
  if (location === null) return undefined;
  try {
    const { origin, pathname } = new URL(location, from);
    return origin === "null" ? undefined : origin + pathname;
  } catch {
    return undefined;
  }
}
