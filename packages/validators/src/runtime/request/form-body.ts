import { freeNames } from "../parameters/decode-parts.ts";
import { decodeEntryValue } from "../parameters/decode-value.ts";
import { groupEntries, splitEntries, type Entries } from "../parameters/entries.ts";
import { readRepeated } from "../parameters/entry-parameter.ts";
import { coerce } from "../parameters/coerce.ts";
import type { Refuse } from "../parameters/refuse.ts";
import { asIs, formDecoded, type TextDecoding } from "../parameters/text-decoding.ts";
import type { WirePath, WireShape } from "../parameters/wire-parameter.ts";
import type { DecodedBody } from "./decode-body.ts";
import type { BodyMediaType, FormField } from "./operation.ts";

/** `application/x-www-form-urlencoded` to an object by field name. */
export function decodeForm(text: string, mediaType: BodyMediaType, refuse: Refuse): DecodedBody {
  return decodeFields(splitEntries(text, "&", formDecoded), formDecoded, mediaType, new Map(), refuse);
}

/** `multipart/form-data` to an object by field name; files become Blobs. */
export async function decodeMultipart(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  mediaType: BodyMediaType,
  refuse: Refuse,
): Promise<DecodedBody | undefined> {
  const form = await parseMultipart(bytes, contentType);
  if (form === undefined)
    return refuse(["body"], "multipart", "must be multipart/form-data, but its parts cannot be told apart");
  const isFile = new Set(
    (mediaType.fields ?? []).filter((field) => field.file !== undefined).map((field) => field.name),
  );
  const texts: [string, string][] = [];
  const files = new Map<string, Blob[]>([...isFile].map((name) => [name, []]));
  for (const [name, part] of form) {
    // A part that has a media type of its own may come with a file name though it is no file, as browsers send a Blob.
    if (typeof part === "string") texts.push([name, part]);
    else if (isFile.has(name)) files.get(name)?.push(part);
    else texts.push([name, await part.text()]);
  }
  return decodeFields(groupEntries(texts), asIs, mediaType, files, refuse);
}

/** The platform's own parser, fed with what has been read within the limit. */
async function parseMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | undefined> {
  try {
    return await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  } catch {
    return undefined;
  }
}

function decodeFields(
  entries: Entries,
  decode: TextDecoding,
  { fields = [], additional }: BodyMediaType,
  files: ReadonlyMap<string, readonly Blob[]>,
  refuse: Refuse,
): DecodedBody {
  const members = new Map<string, unknown>();
  const unreadable = new Set<string>();
  const decodeOne = (name: string, decodeValue: (path: WirePath, refuse: Refuse) => unknown): void => {
    const value = decodeValue(["body", name], (...issue) => {
      unreadable.add(name);
      return refuse(...issue);
    });
    if (value !== undefined && !unreadable.has(name)) members.set(name, value);
  };
  const isFreeFor = freeNames(fields);
  for (const field of fields) {
    const source = { entries, decode, isFree: isFreeFor(field) };
    const isFile = field.file === "always" || (files.get(field.name) ?? []).length > 0;
    decodeOne(field.name, (path, own) => {
      return isFile ? fileValue(field, entries, files, path, own) : decodeEntryValue(field, source, path, own);
    });
  }
  const shape: WireShape = additional ?? { types: ["string", "array"] };
  const source = { entries, decode, isFree: () => false };
  for (const name of unknownNames(entries, fields)) {
    decodeOne(name, (path, own) => {
      const wire = readRepeated(name, shape, source, path, own);
      return wire === undefined ? undefined : coerce(wire, shape, path, own);
    });
  }
  // Object.fromEntries makes own properties of all names, "__proto__" included.
  return { value: Object.fromEntries(members), unreadable };
}

/** A file without a file name has been decoded as text by the parser, and its bytes are lost. */
function fileValue(
  { name, shape }: FormField,
  entries: Entries,
  files: ReadonlyMap<string, readonly Blob[]>,
  path: WirePath,
  refuse: Refuse,
): unknown {
  const own = files.get(name) ?? [];
  if (entries.has(name)) return refuse(path, "file", 'must be a file, but is a part without a "filename"');
  if (shape.types.includes("array")) return own.length === 0 ? undefined : own;
  return own.length > 1 ? refuse(path, "duplicate", `must be given once, but is given ${own.length} times`) : own[0];
}

/** Fields that the schema does not name: they are given to the validator, which may refuse them. */
function unknownNames(entries: Entries, fields: readonly FormField[]): ReadonlySet<string> {
  // An exploded object with properties of any name has taken them all.
  if (fields.some(({ explode, shape }) => explode && shape.additional !== undefined)) return new Set();
  const names = new Set(entries.keys());
  for (const { name, style, explode, shape } of fields) {
    names.delete(name);
    if (explode) for (const property of Object.keys(shape.properties ?? {})) names.delete(property);
    if (style !== "deepObject") continue;
    for (const other of names) if (other.startsWith(`${name}[`)) names.delete(other);
  }
  return names;
}
