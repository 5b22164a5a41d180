import { describeType, type Json } from "../json/json.ts";
import { fieldOf } from "./openapi-shape.ts";
import type { ObjectName, Shape, Version } from "./shape.ts";
import { matches, settle } from "./walk.ts";

/** What becomes of a value that is not what is expected at its place. */
export type Mended =
  /** It is plain what was meant. */
  | { readonly kind: "read"; readonly value: Json }
  /** Another version of OpenAPI has it so, and it is understood. */
  | { readonly kind: "foreign"; readonly value: Json; readonly version: Version }
  /** Nothing that generated code relies on is lost without it. */
  | { readonly kind: "left-out" };

export interface MendContext {
  /** The object that the value is a field of; none for what stands in a list or a map. */
  readonly owner: ObjectName | undefined;
  readonly key: string;
  /** Of alternatives, the one that comes nearest. */
  readonly shape: Shape;
  readonly version: Version;
}

/** How a value that does not fit its place is put right; `undefined` where only the author can tell. */
export function mendValue(value: Json, context: MendContext): Mended | undefined {
  const { owner, key, shape, version } = context;
  const field = owner === undefined ? undefined : fieldOf(owner, key, version);
  if (vital.has(key) && value !== null) return undefined;
  if (value === null) return field === undefined || field.presence === "required" ? undefined : { kind: "left-out" };
  const read = readAs(shape, value);
  if (read !== undefined) return { kind: "read", value: read };
  if (field === undefined || owner === undefined || field.presence === "required") return undefined;
  const home = foreignVersion(owner, key, value, version);
  if (home !== undefined) return { kind: "foreign", value, version: home };
  return isHarmless(shape) ? { kind: "left-out" } : undefined;
}

/** Without these a schema would allow anything, and a call would go out without its credentials. */
const vital: ReadonlySet<string> = new Set(["$ref", "$dynamicRef", "security"]);

/** Whether a value is what a shape asks for, and where that is one of a few words, one of them. */
export function fits(shape: Shape, value: Json, version: Version): boolean {
  const settled = settle(shape, value, version);
  if (settled.kind === "word") return typeof value === "string" && settled.words.includes(value);
  return matches(settled, value, version);
}

/** YAML reads `version: 1.0` as a number and `"5"` as a text; programs write words in their own case. */
function readAs(shape: Shape, value: Json): Json | undefined {
  switch (shape.kind) {
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
    case "boolean":
      return value === "true" || value === "false" ? value === "true" : undefined;
    case "number":
      return isDecimal(value) ? Number(value) : undefined;
    case "integer":
      return isDecimal(value) && Number.isInteger(Number(value)) ? Number(value) : undefined;
    case "word":
      return shape.words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
    case "object":
      // As Swagger 2.0 has it.
      return shape.object === "Discriminator" && typeof value === "string" ? { propertyName: value } : undefined;
    default:
      return undefined;
  }
}

function isDecimal(value: Json): value is string {
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
}

const versions = ["3.0", "3.1"] as const;

function foreignVersion(owner: ObjectName, key: string, value: Json, version: Version): Version | undefined {
  return versions.find((other) => {
    const field = other === version ? undefined : fieldOf(owner, key, other);
    return field !== undefined && fits(field.shape, value, other);
  });
}

/** Whether nothing stands at a place but words about the API, or a limit: operations and schemas are more than that. */
function isHarmless(shape: Shape): boolean {
  switch (shape.kind) {
    case "object":
      return descriptive.has(shape.object);
    case "list":
      return isHarmless(shape.item);
    case "map":
      return isHarmless(shape.entry);
    default:
      return true;
  }
}

const descriptive: ReadonlySet<ObjectName> = new Set<ObjectName>([
  "Contact",
  "Discriminator",
  "Example",
  "ExternalDocumentation",
  "License",
  "Link",
  "Tag",
  "XML",
]);

/** `is null where a string is expected; it counts as absent` */
export function describeMend(value: Json, wanted: string, mended: Mended): string {
  const what = `is ${typeof value === "object" ? describeType(value) : JSON.stringify(value)}`;
  switch (mended.kind) {
    case "read":
      return `${what} where ${wanted} is expected; it is read as ${JSON.stringify(mended.value)}.`;
    case "foreign":
      return `${what} as in OpenAPI ${mended.version}, where ${wanted} is expected; it is read as there.`;
    case "left-out":
      return `${what} where ${wanted} is expected; it ${value === null ? "counts as absent" : "is left out"}.`;
  }
}
