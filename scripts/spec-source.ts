import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the document is kept by others, if it is: `{ "url": "https://..." }`. The only place that names it. */
export const sourcePath = "spec/source.json";

/** The source of the document is stated wrongly, or gives no document. */
export class SpecSourceError extends Error {
  override readonly name = "SpecSourceError";
  readonly code = "SPEC_SOURCE";
}

/**
 * The URL that the document comes from; none where the document is written here.
 *
 * @throws {SpecSourceError} If the file says something else than one URL that may be fetched.
 */
export function readSpecUrl(root: string): string | undefined {
  const path = join(root, sourcePath);
  if (!existsSync(path)) return undefined;
  const source = parse(readFileSync(path, "utf8"));
  const keys = typeof source === "object" && source !== null ? Object.keys(source) : [];
  if (keys.join() !== "url") throw misstated("it holds something else than one URL");
  return checkedUrl((source as { readonly url: unknown }).url);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw misstated(`it is no JSON: ${(error as SyntaxError).message}`);
  }
}

function checkedUrl(text: unknown): string {
  const url = typeof text === "string" ? URL.parse(text) : null;
  if (url === null) throw misstated(`${JSON.stringify(text)} is no URL`);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    throw misstated("the URL is not https, so that anybody on the way could change the document");
  }
  // It is published with every package.
  if (url.username !== "" || url.password !== "") throw misstated("the URL holds a user name or a password");
  return url.href;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

function misstated(what: string): SpecSourceError {
  return new SpecSourceError(`${sourcePath}: ${what}. Write { "url": "https://..." }, or remove the file.`);
}
