import type { ErrorBody, PartitionSource } from "@catalog-kit/types";

/** `type` tells the two kinds of source apart. */
export function dataSourcesOf(source: PartitionSource): string[] {
  switch (source.type) {
    case "MDM":
      return source.sources;
    case "DATA_SOURCE":
      return [source.key];
  }
}

/** An editor offers the kinds of failure that are known; one that is new tomorrow compiles as well. */
export function isOurFault(error: ErrorBody): boolean {
  return error.type === "INVALID_ARGUMENT" || error.type === "OUT_OF_RANGE" || error.type === "QUOTA_EXCEEDED";
}
