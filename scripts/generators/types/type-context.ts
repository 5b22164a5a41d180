import type { Direction, Schema } from "../../model/types.ts";

/**
 * What a binary string is at the place that is being printed. `value`: a `Blob`, as the value itself travels as bytes.
 * `fields`: the properties are values of their own (multipart). `text`: a string, as inside JSON.
 */
export type BinaryPlace = "value" | "fields" | "text";

export interface TypeContext {
  readonly direction: Direction;
  readonly binary: BinaryPlace;
  /** The outermost schema that describes the same value as the one being printed. */
  readonly scope?: Schema;
  /** Schemas without a name that are being written out, to notice when one contains itself. */
  readonly open: readonly Schema[];
}

export function typeContext(direction: Direction, binary: BinaryPlace = "text"): TypeContext {
  return { direction, binary, open: [] };
}

/** The context of a value inside the one that is being printed: a property, an item. */
export function inside(context: TypeContext, binary: BinaryPlace): TypeContext {
  return { direction: context.direction, open: context.open, binary };
}
