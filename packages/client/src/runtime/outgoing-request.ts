/**
 * A request before its last form: the layers still add the credential and the signal. Building a `Request` costs more
 * than all the rest of a call, so it is built once, at the end. Building anew also allows another attempt.
 */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  toRequest(url: string, init: RequestInit): Request | Promise<Request>;
}

/** Stands in for the platform's `Request` where only the client itself sees it; has as much as openapi-fetch asks for. */
export class RequestRecord implements OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly #init: RequestInit;

  /** @param init - As openapi-fetch makes it: with a method and `Headers`. */
  constructor(url: string, init: RequestInit & { readonly method: string; readonly headers: Headers }) {
    this.method = init.method;
    this.url = url;
    this.headers = init.headers;
    this.#init = init;
  }

  toRequest(url: string, init: RequestInit): Request {
    return new Request(url, { ...this.#init, ...init });
  }
}

/** A `Request` that middleware has seen, or made. It keeps its body, for it may be sent again. */
export function fromRequest(request: Request): OutgoingRequest {
  const { method, url, headers } = request;
  return {
    method,
    url,
    headers,
    async toRequest(target, init) {
      const copy = request.clone();
      if (target === url) return new Request(copy, init);
      // A URL cannot be changed; the body is read, since as a stream it would lose its length.
      const body = copy.body === null ? null : await copy.arrayBuffer();
      return new Request(target, { ...init, method, body });
    },
  };
}
