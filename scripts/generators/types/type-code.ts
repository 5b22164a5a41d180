/** TypeScript types as text that knows how it may be combined, so that parentheses stand where they have to and nowhere else. */
export interface TypeCode {
  readonly code: string;
  /** The alternatives of a union; absent where the type is none. */
  readonly members?: readonly TypeCode[];
  readonly isIntersection?: true;
  /** The named types that it refers to, for the file that has to import them. */
  readonly names?: readonly string[];
}

export const unknownType: TypeCode = { code: "unknown" };
export const neverType: TypeCode = { code: "never" };
export const undefinedType: TypeCode = { code: "undefined" };

/** A type as it stands, with the parts that were printed into it. */
export function plainType(code: string, parts: readonly TypeCode[] = []): TypeCode {
  return { code, names: namesOf(parts) };
}

export function namedType(name: string): TypeCode {
  return { code: name, names: [name] };
}

function namesOf(parts: readonly TypeCode[]): readonly string[] {
  return [...new Set(parts.flatMap((part) => part.names ?? []))];
}

/** `A | B`, without repetition, with `null` and `undefined` last; `unknown` takes in everything, `never` adds nothing. */
export function union(types: readonly TypeCode[]): TypeCode {
  const members = distinct(types.flatMap((type) => type.members ?? [type]).filter((type) => type.code !== "never"));
  if (members.some((type) => type.code === "unknown")) return unknownType;
  const sorted = [...members].sort((a, b) => rank(a) - rank(b));
  if (sorted.length < 2) return sorted[0] ?? neverType;
  const codes = sorted.map((type) => (type.isIntersection ? `(${type.code})` : type.code));
  return { code: codes.join(" | "), members: sorted, names: namesOf(sorted) };
}

/** `A & B`, without repetition; `never` takes everything away, `unknown` demands nothing. */
export function intersection(types: readonly TypeCode[]): TypeCode {
  const parts = distinct(types.filter((type) => type.code !== "unknown"));
  if (parts.some((type) => type.code === "never")) return neverType;
  if (parts.length < 2) return parts[0] ?? unknownType;
  const codes = parts.map((type) => (type.members === undefined ? type.code : `(${type.code})`));
  return { code: codes.join(" & "), isIntersection: true, names: namesOf(parts) };
}

export function arrayOf(item: TypeCode): TypeCode {
  return plainType(`${grouped(item)}[]`, [item]);
}

/** The text where something that binds tighter follows it: `[]`, `?`. */
export function grouped(type: TypeCode): string {
  return type.members !== undefined || type.isIntersection === true ? `(${type.code})` : type.code;
}

function rank(type: TypeCode): number {
  if (type.code === "undefined") return 2;
  return type.code === "null" ? 1 : 0;
}

function distinct(types: readonly TypeCode[]): readonly TypeCode[] {
  return [...new Map(types.map((type) => [type.code, type])).values()];
}
