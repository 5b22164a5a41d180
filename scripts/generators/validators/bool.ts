/** Conditions of generated code, kept as a tree so that they print well both ways round. */
export type Bool =
  | { readonly op: "atom"; readonly holds: string; readonly fails: string }
  | { readonly op: "and" | "or"; readonly parts: readonly Bool[] };

export const always: Bool = { op: "and", parts: [] };
export const never: Bool = { op: "or", parts: [] };

/** A condition as code. Its opposite is `!holds`, unless it is given: `a !== b` reads better than `!(a === b)`. */
export function atom(holds: string, fails: string = `!${holds}`): Bool {
  return { op: "atom", holds, fails };
}

export function equal(left: string, right: string): Bool {
  return atom(`${left} === ${right}`, `${left} !== ${right}`);
}

export function unequal(left: string, right: string): Bool {
  return not(equal(left, right));
}

export function and(parts: readonly Bool[]): Bool {
  return join("and", parts);
}

export function or(parts: readonly Bool[]): Bool {
  return join("or", parts);
}

export function not(bool: Bool): Bool {
  if (bool.op === "atom") return { op: "atom", holds: bool.fails, fails: bool.holds };
  return { op: bool.op === "and" ? "or" : "and", parts: bool.parts.map(not) };
}

export function isAlways(bool: Bool): boolean {
  return bool.op === "and" && bool.parts.length === 0;
}

export function isNever(bool: Bool): boolean {
  return bool.op === "or" && bool.parts.length === 0;
}

/** The condition as an expression. */
export function print(bool: Bool): string {
  if (bool.op === "atom") return bool.holds;
  if (bool.parts.length === 0) return bool.op === "and" ? "true" : "false";
  const operator = bool.op === "and" ? " && " : " || ";
  return bool.parts.map((part) => (part.op === "atom" ? print(part) : `(${print(part)})`)).join(operator);
}

/** Flat, and settled at once where a part decides it. */
function join(op: "and" | "or", parts: readonly Bool[]): Bool {
  const flat = parts.flatMap((part) => (part.op === op ? part.parts : [part]));
  const decisive = op === "and" ? isNever : isAlways;
  if (flat.some(decisive)) return op === "and" ? never : always;
  const [first] = flat;
  return flat.length === 1 && first !== undefined ? first : { op, parts: flat };
}
