import type { ClientFetch } from "../src/index.ts";

export interface StubFetch {
  readonly fetch: ClientFetch;
  /** What was sent, in order. */
  readonly requests: readonly Request[];
  /** The only request, or the last. */
  readonly last: Request;
}

/** A `fetch` that answers with what the function makes of each request, and keeps the requests. */
export function stubFetch(answer: (request: Request, count: number) => Response | Promise<Response>): StubFetch {
  const requests: Request[] = [];
  return {
    requests,
    fetch: async (request) => {
      requests.push(request.clone());
      return answer(request, requests.length);
    },
    get last() {
      const request = requests.at(-1);
      if (request === undefined) throw new Error("Nothing was sent.");
      return request;
    },
  };
}

export function json(body: unknown, init?: ResponseInit): Response {
  return Response.json(body, init);
}

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`Did not reject: ${JSON.stringify(value)}`);
    },
    (reason: unknown) => reason,
  );
}

/** A promise that the test settles. */
export function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let settle = (): void => {};
  const promise = new Promise<void>((resolve) => (settle = resolve));
  return { promise, resolve: () => settle() };
}

/** What a function throws. */
export function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}
