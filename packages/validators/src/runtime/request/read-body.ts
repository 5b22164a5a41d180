import type { Issue } from "../issue.ts";
import { refuseInto } from "../parameters/refuse.ts";
import { decodeBody } from "./decode-body.ts";
import { bodyKind, essence, findMediaType, type BodyKind } from "./media-type.ts";
import type { BodyDefinition, BodyMediaType, ReadableRequest } from "./operation.ts";
import { partIssues } from "./part-issues.ts";
import { removeReadOnly } from "./remove-read-only.ts";
import { readBytes, tooLarge } from "./read-bytes.ts";

export interface ReadBody {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Set where the failure has a status of its own. */
  readonly status?: 413 | 415;
}

interface BodyRules {
  readonly maxBytes: number;
  readonly maxIssues: number;
  readonly readOnly: "refuse" | "ignore";
}

/** The body of a request, decoded and checked. An operation that declares none leaves it unread. */
export async function readBody(
  definition: BodyDefinition | undefined,
  request: ReadableRequest,
  rules: BodyRules,
): Promise<ReadBody> {
  if (definition === undefined) return { value: undefined, issues: [] };
  const accepted = acceptedMediaType(definition, request.headers);
  // Without a media type there may be no body at all; whether there is one shows when it is read.
  if (request.headers.has("content-type") && typeof accepted === "string") return refusal(definition, accepted);
  const { maxBytes } = rules;
  const bytes = await readBytes(request, maxBytes);
  if (bytes === tooLarge) {
    const message = `body: The value must have at most ${maxBytes} bytes, but has more.`;
    return { value: undefined, status: 413, issues: [issue(definition, "maxBytes", message, { maxBytes })] };
  }
  if (bytes.byteLength === 0 && !mayBeEmpty(accepted)) return emptyBody(definition);
  if (typeof accepted === "string") return refusal(definition, accepted);
  return readContent(accepted, bytes, request.headers.get("content-type") ?? "", rules);
}

interface Accepted {
  readonly mediaType: BodyMediaType;
  readonly kind: BodyKind;
}

/** The media type by which to read the body, or what is wrong with the one that was given. */
function acceptedMediaType(definition: BodyDefinition, headers: ReadableRequest["headers"]): Accepted | string {
  const contentType = headers.get("content-type");
  const names = acceptedNames(definition);
  const allowed = names.length === 0 ? "nothing that can be decoded" : names.join(" or ");
  if (contentType === null) return `The content type must be ${allowed}, but is missing`;
  const coding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  if (coding !== "identity")
    return "The content encoding must be identity, but is another; decompress the body before it is read here";
  const mediaType = findMediaType(definition.content, contentType);
  const kind = mediaType === undefined ? undefined : kindOf(mediaType, contentType);
  if (mediaType !== undefined && kind !== undefined) return { mediaType, kind };
  return `The content type must be ${allowed}, but is ${describeContentType(contentType)}`;
}

/** A media type that is declared by its name is read in one way; what a range covers, in the way of what was sent. */
function kindOf({ contentType, kinds }: BodyMediaType, sent: string): BodyKind | undefined {
  const kind = essence(contentType) === essence(sent) ? kinds[0] : bodyKind(sent);
  return kind !== undefined && kinds.includes(kind) ? kind : undefined;
}

function acceptedNames({ content }: BodyDefinition): readonly string[] {
  return content.filter(({ kinds }) => kinds.length > 0).map(({ contentType }) => contentType);
}

/** No more than a media type has room for: a header may hold anything. */
function describeContentType(contentType: string): string {
  const name = essence(contentType);
  return /^[\w.+*-]{1,64}\/[\w.+*-]{1,64}$/.test(name) ? name : "a text that is no media type";
}

function mayBeEmpty(accepted: Accepted | string): boolean {
  return typeof accepted !== "string" && accepted.kind !== "json" && accepted.kind !== "multipart";
}

function emptyBody(definition: BodyDefinition): ReadBody {
  if (!definition.required) return { value: undefined, issues: [] };
  return {
    value: undefined,
    issues: [issue(definition, "required", "body: The value is required, but is missing.", {})],
  };
}

async function readContent(
  { mediaType, kind }: Accepted,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  { maxIssues, readOnly }: BodyRules,
): Promise<ReadBody> {
  const issues: Issue[] = [];
  const refuse = refuseInto(issues, mediaType.pointer, maxIssues);
  const decoded = await decodeBody(bytes, kind, contentType, mediaType, refuse);
  if (decoded === undefined) return { value: undefined, issues };
  // JSON Schema has no word for a Blob.
  const { validator } = mediaType;
  if (kind === "binary" || validator === undefined) return { value: decoded.value, issues };
  const check = (): readonly Issue[] => validator.validate(decoded.value, { maxIssues }).issues ?? [];
  let found = check();
  // A limit of issues may hide further ones behind those that have been taken out.
  if (readOnly === "ignore") while (removeReadOnly(decoded.value, found)) found = check();
  return { value: decoded.value, issues: [...issues, ...partIssues("body", found, decoded.unreadable)] };
}

function refusal(definition: BodyDefinition, message: string): ReadBody {
  const accepted = acceptedNames(definition);
  return {
    value: undefined,
    status: 415,
    issues: [issue(definition, "contentType", `body: ${message}.`, { accepted })],
  };
}

function issue(
  definition: BodyDefinition,
  keyword: string,
  message: string,
  params: Readonly<Record<string, unknown>>,
): Issue {
  return { message, path: ["body"], keyword, schemaPath: definition.pointer, params };
}
