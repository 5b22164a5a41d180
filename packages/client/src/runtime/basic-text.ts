import { OptionsError } from "./client-error.ts";

/** User name and password as HTTP basic sends them (RFC 7617). Text is taken to be both, with the colon between. */
export function basicText(name: string, value: unknown): string {
  return base64(typeof value === "string" ? value : joined(name, value));
}

function joined(name: string, value: unknown): string {
  const { username, password } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof username !== "string" || typeof password !== "string") {
    throw new OptionsError(`${name} must have a username and a password.`);
  }
  // The first colon ends the user name (RFC 7617, 2).
  if (username.includes(":")) throw new OptionsError(`${name}: the username contains a colon.`);
  return `${username}:${password}`;
}

// btoa() takes bytes, one a character; servers expect UTF-8 (RFC 7617, 2.1).
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
