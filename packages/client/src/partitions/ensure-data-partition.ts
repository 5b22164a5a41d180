import type { DataPartition, DataPartitionInput } from "@catalog-kit/types";
import type { Operations } from "../generated/index.ts";
import { ApiError, ClientError, ConnectionError, TimeoutError, type CallOptions } from "../runtime/index.ts";
import { diffDataPartitions, type Difference } from "./diff-data-partitions.ts";

/** As much of a client as is needed. */
export type PartitionCatalog = Pick<Operations, "createDataPartition" | "getDataPartition">;

export interface EnsureOptions extends CallOptions {
  /** Whether the partition is to be staged, its configuration mutable. Default: false, ready and immutable. */
  readonly stage?: boolean | undefined;
}

export interface EnsuredPartition {
  /** `created`: it was not there when the call began, and is now. `unchanged`: it was there already, just so. */
  readonly outcome: "created" | "unchanged";
  readonly partition: DataPartition;
}

/** The key is taken by a partition of another configuration, or of another status. Nothing was changed. */
export class PartitionConflictError extends ClientError {
  override readonly name = "PartitionConflictError";
  readonly code = "PARTITION_CONFLICT";
  readonly key: string;
  /** Where they differ: `a` is what was asked for, `b` what is there. */
  readonly differences: readonly Difference[];

  constructor(key: string, differences: readonly Difference[]) {
    const places = differences.map(({ pointer }) => pointer).join(", ");
    super(
      `ensureDataPartition(): the partition ${JSON.stringify(key)} exists and differs at ${places}. A ready partition ` +
        "cannot be changed: create another under a new key and switch its readers.",
    );
    this.key = key;
    this.differences = differences;
  }
}

/**
 * Makes sure that a partition exists and is as described. Repeating it does no harm, so it fits into a deployment.
 *
 * It reads first, because creating replaces the configuration of a staged partition without a word; and it reads again where
 * the answer of the creation is lost or is a conflict, which may be the client's own, from an earlier attempt.
 *
 * @throws {PartitionConflictError} `PARTITION_CONFLICT`, if the key is taken by another partition; a stale one counts as such.
 * @throws {ClientError} What the client throws where reading does not settle it.
 */
export async function ensureDataPartition(
  catalog: PartitionCatalog,
  key: string,
  body: DataPartitionInput,
  { stage = false, ...options }: EnsureOptions = {},
): Promise<EnsuredPartition> {
  const path = { partitionKey: key };
  const settle = (outcome: EnsuredPartition["outcome"], partition: DataPartition): EnsuredPartition => {
    const differences = [...diffDataPartitions(body, partition), ...statusDifference(stage, partition)];
    if (differences.length > 0) throw new PartitionConflictError(key, differences);
    return { outcome, partition };
  };
  const read = (): Promise<DataPartition | undefined> =>
    catalog.getDataPartition({ path }, options).catch((error: unknown) => {
      if (error instanceof ApiError && error.status === 404) return undefined;
      throw error;
    });

  const present = await read();
  if (present !== undefined) return settle("unchanged", present);
  try {
    return settle("created", await catalog.createDataPartition({ path, query: { stage }, body }, options));
  } catch (error) {
    if (!isUnsettled(error)) throw error;
    const found = await read();
    if (found === undefined) throw error;
    return settle("created", found);
  }
}

/** Whether the partition may be there although creating it failed. */
function isUnsettled(error: unknown): boolean {
  if (error instanceof ConnectionError || error instanceof TimeoutError) return true;
  return error instanceof ApiError && (error.status === 409 || error.status >= 500);
}

// A stale partition answers no queries, and a staged one may still change: neither is what was asked for.
function statusDifference(stage: boolean, { status }: DataPartition): readonly Difference[] {
  const wanted = stage ? "STATUS_STAGE" : "STATUS_READY";
  return status === wanted ? [] : [{ pointer: "/status", a: wanted, b: status }];
}
