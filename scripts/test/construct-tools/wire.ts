/** What the programs of the constructs share: a look at what goes over the wire. */

export interface Wire {
  readonly fetch: (request: Request) => Promise<Response>;
  /** The last request: `GET https://api.example.com/a?b=c`. */
  readonly line: string;
  readonly headers: Headers;
  /** Its body as text. */
  readonly body: Promise<string>;
  readonly request: Request;
}

/** A `fetch` that keeps the last request and answers the same to each, 204 by default. */
export function wire(answer: () => Response = () => new Response(null, { status: 204 })): Wire {
  let last: Request | undefined;
  const request = (): Request => {
    if (last === undefined) throw new Error("nothing has been sent");
    return last;
  };
  return {
    fetch: async (sent) => {
      last = sent.clone();
      return answer();
    },
    get line() {
      return `${request().method} ${request().url}`;
    },
    get headers() {
      return request().headers;
    },
    get body() {
      return request().clone().text();
    },
    get request() {
      return request();
    },
  };
}
