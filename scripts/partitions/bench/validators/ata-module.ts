import { createRequire } from "node:module";

/** As much of ata-validator as is used here; its own types describe another module format than it has. */
interface Ata {
  readonly Validator: new (schema: object) => object;
}
interface AtaBuild {
  readonly toStandaloneModule: (validator: object, options: object) => string;
}

const require = createRequire(import.meta.url);

/** Code that says yes or no: the smallest that `ata build` makes. */
export function ataGuard(schema: object): string {
  return `${ataCode(unrolled(schema), true)}\nexport { isValid as is };`;
}

/** Code that reports all errors. */
export function ataWithErrors(schema: object): string {
  // Its errors are made when they are asked for.
  return `${ataCode(unrolled(schema), false)}\nconst check = validate;\nconst errorsOf = (value) => check(value).errors;\nexport { errorsOf as validate };`;
}

/** What it would weigh if it were right: code for the schema as it is. */
export function ataWeighed(schema: object): { readonly guard: string; readonly full: string } {
  return {
    guard: `${ataCode(schema, true)}\nexport { isValid as is };`,
    full: `${ataCode(schema, false)}\nexport { validate };`,
  };
}

/** How often a schema is repeated inside itself; the bodies here nest once. */
const turns = 3;

/**
 * The schema with every reference replaced by what it refers to. ata 1.27.1 puts the loop over a map that refers to
 * itself into the wrong function, and then refuses valid bodies.
 */
function unrolled(root: object): object {
  const { $defs = {}, ...rest } = root as { readonly $defs?: Readonly<Record<string, unknown>> };
  const unroll = (part: unknown, above: readonly string[]): unknown => {
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return part.map((item) => unroll(item, above));
    if ("$ref" in part && typeof part.$ref === "string") {
      const name = part.$ref.replace("#/$defs/", "");
      const isDone = above.filter((outer) => outer === name).length >= turns;
      return isDone ? {} : unroll($defs[name], [...above, name]);
    }
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, unroll(value, above)]));
  };
  return unroll(rest, []) as object; // an object stays one
}

function ataCode(schema: object, abortEarly: boolean): string {
  const { Validator } = require("ata-validator") as Ata;
  const { toStandaloneModule } = require("ata-validator/build") as AtaBuild;
  const code = toStandaloneModule(new Validator(schema), { format: "esm", abortEarly, source: false });
  return code.replaceAll(/^export .*;$/gm, "");
}
