/**
 * What all calls of a client may spend on retries. Against a server that is down it is soon empty: from then on a call is
 * one attempt, and the client adds nothing to what brought the server down.
 */
export class RetryBudget {
  readonly #capacity: number;
  #tokens: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#tokens = capacity;
  }

  /** Whether there was enough; if not, nothing is taken. */
  take(tokens: number): boolean {
    if (tokens > this.#tokens) return false;
    this.#tokens -= tokens;
    return true;
  }

  giveBack(tokens: number): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + tokens);
  }
}
