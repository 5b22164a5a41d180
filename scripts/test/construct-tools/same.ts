/** What the programs of the constructs claim with. They are compiled without the types of Node, as for a browser. */

/** Claims about the packages generated from a document, each with a function that throws if it does not hold. */
export type Behaviour = { readonly [claim: string]: () => unknown };

/** Holds two values to be the same JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`got ${got}, wanted ${wanted}`);
}

/** Whether two types are the same: `const claim: Same<A, B> = true`. */
export type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The members of a value that are wrong: the first step of each issue's path. */
export function wrongMembers({ issues = [] }: Judged): readonly PropertyKey[] {
  return [...new Set(issues?.map(({ path }) => path[0] ?? ""))];
}

interface Judged {
  readonly issues?: readonly { readonly path: readonly PropertyKey[] }[] | undefined;
}

/** What a service reads of a request. */
export async function received<Value>(reading: Promise<Reading<Value>>): Promise<Value> {
  const result = await reading;
  if (result.ok) return result.value;
  throw new Error(`the request is refused: ${JSON.stringify(result.issues)}`);
}

type Reading<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issues: readonly unknown[] };

/** What a promise rejects with. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error("it did not reject");
    },
    (reason: unknown) => reason,
  );
}
