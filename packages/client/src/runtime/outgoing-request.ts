/**
 * A request before its last form: the layers still add the credential and the signal. Building a `Request` costs more
 * than all the rest of a call, so it is built once, at the end. Building anew also allows another attempt.
 */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** Whether it can be sent once more, byte for byte: a stream cannot. */
  readonly isReplayable: boolean;
  /** What `fetch` takes beside the URL, where it cannot refuse it; building a `Request` would only cost time there. */
  readonly plainInit?: RequestInit | undefined;
  toRequest(url: string, init: RequestInit): Request | Promise<Request>;
}

/** Stands in for the platform's `Request` where only the client itself sees it; has as much as openapi-fetch asks for. */
export class RequestRecord implements OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly isReplayable: boolean;
  readonly plainInit: RequestInit | undefined;
  readonly #init: RequestInit;

  /** @param init - As openapi-fetch makes it: with a method and `Headers`. */
  constructor(url: string, init: RequestInit & { readonly method: string; readonly headers: Headers }) {
    this.method = init.method;
    this.url = url;
    this.headers = init.headers;
    this.isReplayable = !isStream(init.body);
    this.plainInit = isPlain(init) ? init : undefined;
    this.#init = init;
  }

  toRequest(url: string, init: RequestInit): Request {
    return new Request(url, { ...this.#init, ...init });
  }
}

// Redirect, method, body and headers are all that a usual call has; whatever else there is, or else there may be wrong
// with it, `Request` tells apart from a failed connection.
function isPlain(init: RequestInit & { readonly method: string }): boolean {
  const { body = null, method } = init;
  if (Object.keys(init).length > 4) return false;
  return method === "GET"
    ? body === null
    : plainMethods.includes(method) && (body === null || typeof body === "string");
}

const plainMethods: readonly string[] = ["PUT", "POST", "DELETE", "PATCH"];

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
    headers,
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
