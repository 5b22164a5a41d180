import type { CallPlace } from "./client-error.ts";
import type { SecurityAlternative } from "./description.ts";
import type { ClientFetch } from "./options.ts";
import type { HeaderFields } from "./header-fields.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import type { Settings } from "./settings.ts";

/** What has become of a call so far. */
export interface Sent {
  attempts: number;
  /** The name that the client has given to the call. */
  requestId: string | undefined;
}

/** What holds for a whole call, however often it is attempted. */
export interface CallContext extends CallPlace {
  readonly security: readonly SecurityAlternative[];
  /** Credentials go to this origin alone. */
  readonly origin: string;
  /** Undefined: the platform's. */
  readonly fetch: ClientFetch | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  /** By the client's clock; attempts that would begin later are not made. */
  readonly endsAt: number;
  readonly maxAttempts: number;
  /** What the caller says of retries, whatever the method; undefined: nothing. */
  readonly retry: boolean | undefined;
  readonly settings: Settings;
  /** Grows with the call, and is the same object in every copy of this one. */
  readonly sent: Sent;
  /** Any of them ends the call. */
  readonly signals: readonly AbortSignal[];
  /**
   * What becomes of the body of a success: `"text"`, `"blob"` and `"arrayBuffer"` are read by the client alone, and so is
   * `"json"`, as JSON or as its text; `"any"` by middleware, in whatever way; `"stream"` by the caller, piece by piece.
   */
  readonly reads: "json" | "text" | "blob" | "arrayBuffer" | "any" | "stream";
}

/** One attempt to send a request, on its way through the layers. */
export interface Attempt {
  readonly call: CallContext;
  readonly request: OutgoingRequest;
  readonly url: string;
  readonly headers: HeaderFields;
  /** Ends this attempt. */
  readonly signal?: AbortSignal;
  /** Credentials in this attempt, so that errors can leave them out. */
  readonly secrets: readonly string[];
}

/** Rejects, and never throws. */
export type Send = (attempt: Attempt) => Promise<Response>;

/** A `fetch` around a `fetch`. */
export type Layer = (next: Send) => Send;

/** Puts layers around `send`; the first one is the outermost. */
export function compose(layers: readonly Layer[], send: Send): Send {
  return layers.reduceRight((next, layer) => layer(next), send);
}
