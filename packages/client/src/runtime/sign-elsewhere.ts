import type { SchemeDescription } from "./description.ts";
import { fieldValue, withField, type HeaderFields } from "./header-fields.ts";

/** What a credential changes of a request. */
interface Signed {
  readonly url: string;
  readonly headers: HeaderFields;
}

/** Adds a credential that travels in the query or in a cookie. */
export function signElsewhere(
  { url, headers }: Signed,
  { in: place, name }: SchemeDescription,
  secret: string,
): Signed {
  if (place === "query") {
    const signed = new URL(url);
    // What else is there stays as it is written: `searchParams` would write lists and spaces its own way.
    const others = signed.search
      .slice(1)
      .split("&")
      .filter((pair) => pair !== "" && !new URLSearchParams(pair).has(name));
    signed.search = [...others, `${encodeURIComponent(name)}=${encodeURIComponent(secret)}`].join("&");
    return { url: signed.href, headers };
  }
  const present = fieldValue(headers, "Cookie");
  const cookie = `${name}=${encodeURIComponent(secret)}`;
  return { url, headers: withField(headers, "Cookie", present === undefined ? cookie : `${present}; ${cookie}`) };
}
