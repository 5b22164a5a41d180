/** Bounds on what one document may cost to read. Real ones stay far below: the largest public ones have some 15 MB. */
export const limits = {
  maxFileBytes: 64 * 1024 * 1024,
  maxFiles: 1_000,
  /** Levels of objects and lists in each other. */
  maxDepth: 200,
  /** Characters of a path, of a name, or of any other key. */
  maxKeyLength: 2_000,
  /** Characters of a regular expression; engines refuse longer ones, but only when they are used. */
  maxPatternLength: 10_000,
  /** Values that YAML aliases and merge keys may add to a file. */
  maxAliasedValues: 1_000_000,
  /** Schemas that apply to the same value by way of $ref, allOf, anyOf and the like, each counted as often as it is met. */
  maxAppliedSchemas: 2_000,
  /** Path items written out where they are referred to; callbacks may hold further ones. */
  maxInlinedPathItems: 10_000,
} as const;
