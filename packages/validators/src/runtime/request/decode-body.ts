import { lossyInteger, lossyMessage } from "../parameters/lossy-integer.ts";
import type { Refuse } from "../parameters/refuse.ts";
import { decodeForm, decodeMultipart } from "./form-body.ts";
import type { BodyKind } from "./media-type.ts";
import type { BodyMediaType } from "./operation.ts";

export interface DecodedBody {
  readonly value: unknown;
  /** Fields of a form that were given in text that could not be read; the value is without them. */
  readonly unreadable: ReadonlySet<string>;
}

/** A body's bytes as the value that its media type means; `undefined` where they were refused as a whole. */
export async function decodeBody(
  bytes: Uint8Array<ArrayBuffer>,
  kind: BodyKind,
  contentType: string,
  mediaType: BodyMediaType,
  refuse: Refuse,
): Promise<DecodedBody | undefined> {
  if (kind === "binary") return whole(new Blob([bytes], { type: contentType }));
  if (kind === "multipart") return decodeMultipart(bytes, contentType, mediaType, refuse);
  const text = decodeUtf8(bytes, refuse);
  if (text === undefined) return undefined;
  if (kind === "form") return decodeForm(text, mediaType, refuse);
  return whole(kind === "text" ? text : parseJson(text, refuse));
}

function whole(value: unknown): DecodedBody | undefined {
  return value === undefined ? undefined : { value, unreadable: new Set() };
}

function decodeUtf8(bytes: Uint8Array<ArrayBuffer>, refuse: Refuse): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse(["body"], "utf8", "must be UTF-8, but has bytes that are not");
  }
}

/** `JSON.parse` makes own properties of all keys, `__proto__` included, and in V8 it nests as deep as it is told to. */
function parseJson(text: string, refuse: Refuse): unknown {
  try {
    const value: unknown = JSON.parse(text);
    const lossy = lossyInteger(text);
    if (lossy === undefined) return value;
    const place = lineAndColumn(text, lossy);
    const message = `${lossyMessage} (line ${place.line}, column ${place.column})`;
    return refuse(["body"], "json", message, { position: lossy, ...place });
  } catch (error) {
    // The engine's message quotes the body, so that of all it says only the position may go into an issue. It ends with it:
    // what stands before may be a quotation.
    const position = / at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(
      error instanceof Error ? error.message : "",
    )?.[1];
    if (position === undefined) return refuse(["body"], "json", "must be JSON, but is a text that is none");
    const place = lineAndColumn(text, Number(position));
    const message = `must be JSON, but is none from line ${place.line}, column ${place.column} on`;
    return refuse(["body"], "json", message, { position: Number(position), ...place });
  }
}

function lineAndColumn(text: string, position: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, position).split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
