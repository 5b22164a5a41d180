import type { Answer } from "./read-answer.ts";

/**
 * A call under way: the request is sent at once, as with `fetch`. It is a promise of the body of a success; what else
 * can happen rejects.
 */
export interface Call<T> extends Promise<T> {
  /** The body together with the response, for its status and headers. */
  withResponse(): Promise<Answer<T>>;
}

export class OperationCall<T> implements Call<T> {
  protected readonly answer: Promise<Answer<T>>;

  constructor(answer: Promise<Answer<T>>) {
    this.answer = answer;
  }

  get [Symbol.toStringTag](): string {
    return "Call";
  }

  // Only what the caller asks for is derived from the answer: a derived promise that nobody watches would be reported
  // as an unhandled rejection although the caller handles the other one.
  // oxlint-disable-next-line unicorn/no-thenable -- a call is a promise, with more to it
  then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // One derived promise and not two. Whoever does not ask for the value passes it on, with the type that he then names.
    return this.answer.then(({ data }) => (onFulfilled ? onFulfilled(data) : (data as unknown as A)), onRejected);
  }

  catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(null, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.answer.finally(onFinally).then(({ data }) => data);
  }

  withResponse(): Promise<Answer<T>> {
    return this.answer;
  }
}
