import type { TypeClaim } from "./type-claims.ts";

/** How deep the helpers look. Components have claims of their own, so that only what is nested within one place counts. */
const depth = 8;

/** What is compared as it stands: nobody writes a class as a literal. */
const leaf =
  "type Leaf = string | number | boolean | bigint | symbol | null | undefined | Blob | Promise<unknown> | Error;";

/**
 * Assignable as the types themselves are, and in addition every key must be known on the other side: code that writes a
 * property which is gone, or reads it, does not compile, though the types without it could be assigned. There is a type a
 * level, because the compiler takes the third level of the same one for granted, and names for each side, because it
 * compares two uses of the same one by their arguments alone.
 */
function helper(name: string, keys: string): readonly string[] {
  const levels = Array.from({ length: depth }, (_, level) => {
    const below = `{ [K in keyof T]: ${name}${level + 1}<T[K]> }`;
    const marked = `${below} & { readonly [keys]: ${keys} }`;
    return `type ${name}${level}<T> = T extends Leaf ? T : T extends readonly unknown[] ? ${below} : T extends object ? ${marked} : T;`;
  });
  return [...levels, `type ${name}${depth}<T> = T;`];
}

/** A property that is always absent, as `readOnly` ones are in what is written, is none. */
const presentKeys = "type Keys<T> = keyof { [K in keyof T as [T[K]] extends [undefined] ? never : K]: 0 };";

const helpers = [
  "declare const keys: unique symbol;",
  presentKeys,
  leaf,
  ...["Given", "Taken"].flatMap((name) => helper(name, "Keys<T>")),
  ...["Answered", "Expected"].flatMap((name) => helper(name, "(key: Keys<T>) => void")),
];

const imports = ["Base", "Head"].flatMap((side) => [
  `import type * as ${side}Types from "./${side.toLowerCase()}/types/index.ts";`,
  `import type * as ${side}Client from "./${side.toLowerCase()}/client/index.ts";`,
]);

const prologue = [...imports, ...helpers];

/** A program with a claim a line, which compiles if all of them are true. */
export function claimProgram(claims: readonly TypeClaim[]): string {
  return [...prologue, ...claims.map(claimLine), ""].join("\n");
}

/** The claim on a line of the program, counted from 1. */
export function claimAt(claims: readonly TypeClaim[], line: number): TypeClaim | undefined {
  return claims[line - 1 - prologue.length];
}

function claimLine({ flow, type }: TypeClaim, index: number): string {
  if (flow === "request") {
    return `export const claim${index}: Taken0<${type("Head")}> = null as unknown as Given0<${type("Base")}>;`;
  }
  return `export const claim${index}: Expected0<${type("Base")}> = null as unknown as Answered0<${type("Head")}>;`;
}
