import { schemaFields } from "./schema-shape.ts";
import {
  annotationSince32, any, boolean, expected, type Field, list, map, object, type ObjectName,
  type ObjectShape, objectShape, referable, required, schemaName, type Shape, since, string, unreadSince32, until, type Version, word,
} from "./shape.ts"; // prettier-ignore

const servers = list(object("Server"));
const parameters = list(referable("Parameter"));
const schema = referable("Schema");
const examples = map(referable("Example"));
const headers = map(referable("Header"));
/** Since 3.2 a media type may be shared. */
const content = [until("3.1", map(object("MediaType"))), since("3.2", map(referable("MediaType")))];
const securityRequirement = map(list(string));
const operation = object("Operation");
const docs = object("ExternalDocumentation");

const places = ["path", "query", "header", "cookie"] as const;
const styles = ["matrix", "label", "simple", "form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;

/** What Parameter and Header have in common. */
const serialization = {
  description: string,
  required: boolean,
  deprecated: boolean,
  allowEmptyValue: boolean,
  explode: boolean,
  allowReserved: boolean,
  schema,
  example: any,
  examples,
  content,
};

/**
 * OpenAPI 3.0, 3.1 and 3.2 as one table: each object, its fields, what stands in them and since when. Whatever walks a
 * document (checks, references, bundling, translation) reads it here.
 */
const objects: Readonly<Record<ObjectName, ObjectShape>> = {
  OpenAPI: objectShape("OpenAPI", {
    openapi: required(string),
    $self: since("3.2", string),
    info: required(object("Info")),
    jsonSchemaDialect: since("3.1", string),
    servers,
    paths: [until("3.0", required(object("Paths"))), since("3.1", object("Paths"))],
    webhooks: since("3.1", map(referable("PathItem"))),
    components: object("Components"),
    security: list(securityRequirement),
    tags: list(object("Tag")),
    externalDocs: docs,
  }),
  Info: objectShape("Info", {
    title: expected(string),
    summary: since("3.1", string),
    description: string,
    termsOfService: string,
    contact: object("Contact"),
    license: object("License"),
    version: expected(string),
  }),
  Contact: objectShape("Contact", { name: string, url: string, email: string }),
  License: objectShape("License", { name: expected(string), identifier: since("3.1", string), url: string }),
  Server: objectShape("Server", {
    url: required(string),
    name: annotationSince32(string),
    description: string,
    variables: map(object("ServerVariable")),
  }),
  ServerVariable: objectShape("Server Variable", {
    enum: list(string),
    default: required(string),
    description: string,
  }),
  Components: objectShape("Components", {
    schemas: map(schema),
    responses: map(referable("Response")),
    parameters: map(referable("Parameter")),
    examples,
    requestBodies: map(referable("RequestBody")),
    headers,
    securitySchemes: map(referable("SecurityScheme")),
    links: map(referable("Link")),
    callbacks: map(referable("Callback")),
    pathItems: since("3.1", map(referable("PathItem"))),
    mediaTypes: since("3.2", map(referable("MediaType"))),
  }),
  Paths: objectShape(
    "Paths",
    {},
    {
      pattern: /^\//,
      shape: referable("PathItem"),
      advice: 'Begin the path with "/".',
    },
  ),
  PathItem: objectShape("Path Item", {
    summary: string,
    description: string,
    get: operation,
    put: operation,
    post: operation,
    delete: operation,
    options: operation,
    head: operation,
    patch: operation,
    trace: operation,
    query: since("3.2", operation),
    additionalOperations: unreadSince32(map(operation)),
    servers,
    parameters,
  }),
  Operation: objectShape("Operation", {
    tags: list(string),
    summary: string,
    description: string,
    externalDocs: docs,
    operationId: string,
    parameters,
    requestBody: referable("RequestBody"),
    responses: [until("3.0", expected(object("Responses"))), since("3.1", object("Responses"))],
    callbacks: map(referable("Callback")),
    deprecated: boolean,
    security: list(securityRequirement),
    servers,
  }),
  ExternalDocumentation: objectShape("External Documentation", { description: string, url: expected(string) }),
  Parameter: objectShape("Parameter", {
    name: required(string),
    in: [until("3.1", required(word(...places))), since("3.2", required(word(...places, "querystring")))],
    style: [until("3.1", word(...styles)), since("3.2", word(...styles, "cookie"))],
    ...serialization,
  }),
  RequestBody: objectShape("Request Body", {
    description: string,
    content: content.map(required),
    required: boolean,
  }),
  MediaType: objectShape("Media Type", {
    schema,
    itemSchema: unreadSince32(schema),
    example: any,
    examples,
    encoding: map(object("Encoding")),
    prefixEncoding: unreadSince32(list(object("Encoding"))),
    itemEncoding: unreadSince32(object("Encoding")),
  }),
  Encoding: objectShape("Encoding", {
    contentType: string,
    headers,
    style: word("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    explode: boolean,
    allowReserved: boolean,
    encoding: unreadSince32(map(object("Encoding"))),
    prefixEncoding: unreadSince32(list(object("Encoding"))),
    itemEncoding: unreadSince32(object("Encoding")),
  }),
  Responses: objectShape(
    "Responses",
    { default: referable("Response") },
    {
      pattern: /^[1-5](\d\d|XX|xx)$/,
      shape: referable("Response"),
      advice: 'Use a status code such as "200", a range such as "4XX", or "default".',
    },
  ),
  Response: objectShape("Response", {
    summary: annotationSince32(string),
    description: [until("3.1", expected(string)), since("3.2", string)],
    headers,
    content,
    links: map(referable("Link")),
  }),
  Callback: objectShape(
    "Callback",
    {},
    {
      pattern: /^/,
      shape: referable("PathItem"),
      advice: "Use a runtime expression as the key.",
    },
  ),
  Example: objectShape("Example", {
    summary: string,
    description: string,
    dataValue: since("3.2", any),
    serializedValue: annotationSince32(string),
    value: any,
    externalValue: string,
  }),
  Link: objectShape("Link", {
    operationRef: string,
    operationId: string,
    parameters: map(any),
    requestBody: any,
    description: string,
    server: object("Server"),
  }),
  Header: objectShape("Header", { style: word("simple"), ...serialization }),
  Tag: objectShape("Tag", {
    name: required(string),
    summary: annotationSince32(string),
    description: string,
    externalDocs: docs,
    parent: annotationSince32(string),
    kind: annotationSince32(string),
  }),
  Schema: objectShape("Schema", schemaFields),
  Discriminator: objectShape("Discriminator", {
    propertyName: required(string),
    mapping: map(schemaName),
    defaultMapping: unreadSince32(schemaName),
  }),
  XML: objectShape("XML", {
    nodeType: annotationSince32(string),
    name: string,
    namespace: string,
    prefix: string,
    attribute: boolean,
    wrapped: boolean,
  }),
  SecurityScheme: objectShape("Security Scheme", {
    type: [
      until("3.0", required(word("apiKey", "http", "oauth2", "openIdConnect"))),
      since("3.1", required(word("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"))),
    ],
    description: string,
    name: string,
    in: word("query", "header", "cookie"),
    scheme: string,
    bearerFormat: string,
    flows: object("OAuthFlows"),
    openIdConnectUrl: string,
    oauth2MetadataUrl: annotationSince32(string),
    deprecated: annotationSince32(boolean),
  }),
  OAuthFlows: objectShape("OAuth Flows", {
    implicit: object("OAuthFlow"),
    password: object("OAuthFlow"),
    clientCredentials: object("OAuthFlow"),
    authorizationCode: object("OAuthFlow"),
    deviceAuthorization: annotationSince32(object("OAuthFlow")),
  }),
  OAuthFlow: objectShape("OAuth Flow", {
    authorizationUrl: string,
    deviceAuthorizationUrl: annotationSince32(string),
    tokenUrl: string,
    refreshUrl: string,
    scopes: expected(map(string)),
  }),
};

export function shapeOf(name: ObjectName): ObjectShape {
  return objects[name];
}

/** "an Operation Object", "a Schema Object". */
export function nameOf(name: ObjectName): string {
  const { title } = objects[name];
  return `${/^[AEIOX]/.test(title) ? "an" : "a"} ${title}`;
}

/** The section of components that holds objects of a kind; none for those that cannot be referred to. */
export const componentSections: ReadonlyMap<ObjectName, string> = new Map([
  ["Schema", "schemas"],
  ["Response", "responses"],
  ["Parameter", "parameters"],
  ["Example", "examples"],
  ["RequestBody", "requestBodies"],
  ["Header", "headers"],
  ["SecurityScheme", "securitySchemes"],
  ["Link", "links"],
  ["Callback", "callbacks"],
  ["PathItem", "pathItems"],
  ["MediaType", "mediaTypes"],
]);

/** The field of that name in a version, if we read it. */
export function fieldOf(name: ObjectName, key: string, version: Version): Field | undefined {
  const field = knownField(name, key, version);
  return field?.reading === "read" ? field : undefined;
}

/** The field of that name in a version, whether we read it or not. */
export function knownField(name: ObjectName, key: string, version: Version): Field | undefined {
  for (const field of objects[name].fields.get(key) ?? noFields) {
    if (field.since <= version && version <= field.until) return field;
  }
  return undefined;
}

const noFields: readonly Field[] = [];

/** Fields of a version, with their names. */
export function fieldsOf(name: ObjectName, version: Version): readonly (readonly [string, Field])[] {
  const request = `${name} ${version}`;
  const known = knownFields.get(request);
  if (known !== undefined) return known;
  const fields = [...objects[name].fields.keys()].map((key) => [key, fieldOf(name, key, version)] as const);
  const existing = fields.filter((entry): entry is [string, Field] => entry[1] !== undefined);
  knownFields.set(request, existing);
  return existing;
}

/** By object and version: it is asked for every object of a document. */
const knownFields = new Map<string, readonly (readonly [string, Field])[]>();

/** What is expected of the value of a key; undefined where the table does not know the key. */
export function childShape(shape: Shape, key: string, version: Version): Shape | undefined {
  switch (shape.kind) {
    case "list":
      return shape.item;
    case "map":
      return shape.entry;
    case "object": {
      const keys = key.startsWith("x-") ? undefined : objects[shape.object].keys;
      return fieldOf(shape.object, key, version)?.shape ?? (keys?.pattern.test(key) ? keys.shape : undefined);
    }
    default:
      return undefined;
  }
}
