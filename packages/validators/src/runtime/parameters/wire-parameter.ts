/** What decoding has to know of a declared parameter: the generated operations state it as data. */

export type WireType = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/**
 * The types that a value may have, as far as text has to be told apart by them. What else the schema says is the
 * validator's business.
 */
export interface WireShape {
  /** Never empty; a schema without a type is read as a string. */
  readonly types: readonly WireType[];
  /** Stated where strings and other scalars are mixed in an `enum`: the text that spells one of them is that one. */
  readonly values?: readonly unknown[];
  readonly prefix?: readonly WireShape[];
  readonly items?: WireShape;
  readonly properties?: { readonly [name: string]: WireShape };
  /** Stated where the schema says what other properties look like. */
  readonly additional?: WireShape;
}

export type WireStyle = "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

export interface WireParameter {
  readonly name: string;
  /** Where the API description declares it. */
  readonly pointer: string;
  readonly style: WireStyle;
  readonly explode: boolean;
  readonly shape: WireShape;
  /** The text is not in a style but in a media type of its own (`content`, or `contentType` of a form's encoding). */
  readonly content?: "json" | "text";
  /** A plus in the query then means itself: the sender does not encode it. */
  readonly allowReserved?: boolean;
  /** The schema's `default`, for a parameter that may be left out. */
  readonly default?: unknown;
}

/** Text of the wire, cut and decoded by the rules of its style, not yet converted to types. */
export type WireValue = string | readonly WireValue[] | ReadonlyMap<string, WireValue>;

export type WirePath = readonly (string | number)[];

const text: WireShape = { types: ["string"] };

export function allowsArray(shape: WireShape): boolean {
  return shape.types.includes("array");
}

export function allowsObject(shape: WireShape): boolean {
  return shape.types.includes("object");
}

export function allowsScalar(shape: WireShape): boolean {
  return shape.types.some((type) => type !== "array" && type !== "object");
}

export function itemShape(shape: WireShape, index: number): WireShape {
  return shape.prefix?.[index] ?? shape.items ?? text;
}

export function propertyShape(shape: WireShape, name: string): WireShape {
  const { properties, additional } = shape;
  // Own properties only: a parameter may be called "constructor".
  if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name] ?? text;
  return additional ?? text;
}
