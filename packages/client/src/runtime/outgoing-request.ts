import { withField, type HeaderFields } from "./header-fields.ts";
import { multipartBlob } from "./multipart-blob.ts";

/**
 * A request before its last form: the layers still add the credential and the signal. Building a `Request` costs more
 * than all the rest of a call, so it is built once, at the end. Building anew also allows another attempt.
 */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderFields;
  /** Whether it can be sent once more, byte for byte: a stream cannot. */
  readonly isReplayable: boolean;
  /** Set where `fetch` can take URL, method, headers and body as they are; building a `Request` would only cost time there. */
  readonly plain?: { readonly body: string | null } | undefined;
  toRequest(url: string, init: RequestInit): Request | Promise<Request>;
}

/** What a `RequestRecord` is made of; whatever else there is, only a `Request` understands. */
export interface RecordInit extends Omit<RequestInit, "headers"> {
  readonly method: string;
  readonly headers: HeaderFields;
}

/** Stands in for the platform's `Request` where only the client itself sees it. */
export class RequestRecord implements OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: HeaderFields;
  readonly isReplayable: boolean;
  readonly plain: OutgoingRequest["plain"];
  readonly init: RecordInit;

  constructor(url: string, given: RecordInit) {
    const init = given.body instanceof FormData ? withForm(given, given.body) : given;
    this.method = init.method;
    this.url = url;
    this.headers = init.headers;
    this.isReplayable = !isStream(init.body);
    this.plain = isPlain(init) ? { body: init.body ?? null } : undefined;
    this.init = init;
  }

  toRequest(url: string, init: RequestInit): Request {
    return new Request(url, { ...this.init, ...init });
  }
}

function withForm(init: RecordInit, form: FormData): RecordInit {
  const body = multipartBlob(form);
  return { ...init, headers: withField(init.headers, "Content-Type", body.type), body };
}

/** The same for openapi-fetch to make, in place of a `Request`. */
export class RawRecord extends RequestRecord {
  constructor(url: string, init: Omit<RecordInit, "headers"> & { readonly headers: Headers }) {
    super(url, { ...init, headers: Object.fromEntries(init.headers) });
  }
}

// Method, headers and body are all that a usual call has; whatever else there is, or else there may be wrong with it,
// `Request` tells apart from a failed connection.
function isPlain(init: RecordInit): init is RecordInit & { readonly body?: string | null } {
  const { body, method } = init;
  for (const key in init) if (!plainKeys.includes(key)) return false;
  return plainMethods.includes(method) && (body == null || (typeof body === "string" && method !== "GET"));
}

// What openapi-fetch says of redirects is said anew when the request is sent.
const plainKeys: readonly string[] = ["method", "headers", "body", "redirect"];
const plainMethods: readonly string[] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/** Whether a body is used up once it is sent: a stream, or what Node sends like one. */
export function isStream(body: unknown): boolean {
  return typeof body === "object" && body !== null && (body instanceof ReadableStream || Symbol.asyncIterator in body);
}

/** A `Request` that middleware has seen, or made. It keeps its body, for it may be sent again. */
export function fromRequest(request: Request, isReplayable = true): OutgoingRequest {
  const { method, url, headers } = request;
  return {
    method,
    url,
    headers: Object.fromEntries(headers),
    isReplayable,
    async toRequest(target, init) {
      const copy = request.clone();
      if (target === url) return new Request(copy, init);
      // A URL cannot be changed; the body is read, since as a stream it would lose its length.
      const body = copy.body === null ? null : await copy.arrayBuffer();
      return new Request(target, { ...init, method, body });
    },
  };
}
