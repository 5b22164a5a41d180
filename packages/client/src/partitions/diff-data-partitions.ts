import type { DataPartition, DataPartitionInput } from "@catalog-kit/types";

/** One place where two partitions differ. A side that has nothing there is undefined. */
export interface Difference {
  /** JSON pointer (RFC 6901) from the partition, such as `/source/collections/0/key`. */
  readonly pointer: string;
  readonly a: unknown;
  readonly b: unknown;
}

/**
 * Lists where the configurations of two partitions differ, so that a migration or a review sees the places and not two
 * documents. The order of properties does not matter, that of lists does; `key` and `status`, which the server sets, are no
 * configuration.
 *
 * @returns The differences in the order of `a`, then what only `b` has; empty where there is none.
 */
export function diffDataPartitions(
  a: DataPartition | DataPartitionInput,
  b: DataPartition | DataPartitionInput,
): readonly Difference[] {
  return diff(configuration(a), configuration(b), "");
}

function configuration({ key: _key, status: _status, ...rest }: { key?: unknown; status?: unknown }): object {
  return rest;
}

function diff(a: unknown, b: unknown, pointer: string): readonly Difference[] {
  if (a === b) return [];
  if (!isComposite(a) || !isComposite(b) || Array.isArray(a) !== Array.isArray(b)) return [{ pointer, a, b }];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) => diff(own(a, key), own(b, key), `${pointer}/${escape(key)}`));
}

type Composite = Readonly<Record<string, unknown>>;

function isComposite(value: unknown): value is Composite {
  return typeof value === "object" && value !== null;
}

// A member named `constructor`, say, is none of the prototype's.
function own(value: Composite, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
