/** The versions of OpenAPI that differ in what a document may say. They sort as text. */
export type Version = "3.0" | "3.1" | "3.2";

/** The version whose words a bundle may hold: 3.1, and what we read of 3.2. */
export const bundleVersion: Version = "3.2";

export type ObjectName =
  | "OpenAPI" | "Info" | "Contact" | "License" | "Server" | "ServerVariable" | "Components" | "Paths" | "PathItem"
  | "Operation" | "ExternalDocumentation" | "Parameter" | "RequestBody" | "MediaType" | "Encoding" | "Responses"
  | "Response" | "Callback" | "Example" | "Link" | "Header" | "Tag" | "Schema" | "Discriminator" | "XML"
  | "SecurityScheme" | "OAuthFlows" | "OAuthFlow"; // prettier-ignore

/** What is expected at a place of a document. */
export type Shape =
  /** Data of any form, never looked into: an example may hold a `$ref` that is none. */
  | { readonly kind: "any" }
  | { readonly kind: "string" | "boolean" | "number" | "integer" }
  | { readonly kind: "word"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly item: Shape }
  | { readonly kind: "map"; readonly entry: Shape }
  | { readonly kind: "either"; readonly shapes: readonly Shape[] }
  /** The name of a schema, or a reference to it as plain text: the values of a discriminator's mapping. */
  | { readonly kind: "schemaName" }
  /** `referable`: a Reference Object may stand in place of the object. */
  | { readonly kind: "object"; readonly object: ObjectName; readonly referable: boolean };

export interface Field {
  readonly shape: Shape;
  /** Without a required field the document means nothing; without an expected one it is only incomplete. */
  readonly presence: "optional" | "expected" | "required";
  readonly since: Version;
  readonly until: Version;
  /** Of a field that only 3.2 has: whether we read it. If not, it is left out, with a warning unless it only explains. */
  readonly reading: "read" | "unread" | "annotation";
}

export interface ObjectShape {
  /** As the standard calls it: "Path Item Object". */
  readonly title: string;
  /** A name has several entries where versions differ in its shape. */
  readonly fields: ReadonlyMap<string, readonly Field[]>;
  /** Keys that are not fixed, such as status codes. */
  readonly keys?: { readonly pattern: RegExp; readonly shape: Shape; readonly advice: string };
}

export const any: Shape = { kind: "any" };
export const string: Shape = { kind: "string" };
export const boolean: Shape = { kind: "boolean" };
export const number: Shape = { kind: "number" };
export const integer: Shape = { kind: "integer" };
export const schemaName: Shape = { kind: "schemaName" };

export function word(...words: readonly string[]): Shape {
  return { kind: "word", words };
}

export function list(item: Shape): Shape {
  return { kind: "list", item };
}

export function map(entry: Shape): Shape {
  return { kind: "map", entry };
}

export function either(...shapes: readonly Shape[]): Shape {
  return { kind: "either", shapes };
}

export function object(name: ObjectName): Shape {
  return { kind: "object", object: name, referable: false };
}

export function referable(name: ObjectName): Shape {
  return { kind: "object", object: name, referable: true };
}

function optional(shape: Shape): Field {
  return { shape, presence: "optional", since: "3.0", until: "3.2", reading: "read" };
}

export function required(field: Shape | Field): Field {
  return { ...asField(field), presence: "required" };
}

export function expected(shape: Shape): Field {
  return { ...optional(shape), presence: "expected" };
}

export function since(version: Version, field: Shape | Field): Field {
  return { ...asField(field), since: version };
}

export function until(version: Version, field: Shape | Field): Field {
  return { ...asField(field), until: version };
}

/** What only 3.2 has, and what changes nothing for those who do not know it. */
export function annotationSince32(shape: Shape): Field {
  return { ...since("3.2", shape), reading: "annotation" };
}

/** What only 3.2 has, and what we do not read. */
export function unreadSince32(shape: Shape): Field {
  return { ...since("3.2", shape), reading: "unread" };
}

export type FieldTable = Readonly<Record<string, Shape | Field | readonly Field[]>>;

export function objectShape(title: string, fields: FieldTable, keys?: ObjectShape["keys"]): ObjectShape {
  const table = Object.entries(fields).map(([name, field]) => [name, asFields(field)] as const);
  return { title: `${title} Object`, fields: new Map(table), ...(keys && { keys }) };
}

function asFields(field: Shape | Field | readonly Field[]): readonly Field[] {
  return Array.isArray(field) ? field : [asField(field as Shape | Field)];
}

function asField(field: Shape | Field): Field {
  return "shape" in field ? field : optional(field);
}
