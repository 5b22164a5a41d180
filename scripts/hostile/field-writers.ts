import { isList, isObject, type Json } from "../json/json.ts";
import { componentSections } from "../load/openapi-shape.ts";
import { object, referable } from "../load/shape.ts";
import type { DocumentDraw } from "./document-draw.ts";

/** What the table of shapes cannot say about a field: which words and numbers make sense there. Undefined leaves it out. */
export type FieldWriter = (draw: DocumentDraw, depth: number) => Json | undefined;

/** What has to fit together in an object once its fields are drawn. */
export type Finisher = (drawn: Record<string, Json>, draw: DocumentDraw) => void;

const leaveOut: FieldWriter = () => undefined;

/** Mostly left out: most of what it may say is refused. */
function seldom(write: FieldWriter): FieldWriter {
  return (draw, depth) => (draw.random.once(60) ? write(draw, depth) : undefined);
}

const text: FieldWriter = ({ random }) => random.text();
const name: FieldWriter = (draw) => draw.name();

function number(...values: readonly number[]): FieldWriter {
  return ({ random }) => random.pick(values);
}

function names(draw: DocumentDraw): readonly string[] {
  return [...new Set(draw.random.list(3, () => draw.name()))];
}

/** The names of a template all have to be declared, and no others. */
const paths: FieldWriter = (draw, depth) => {
  const entries = draw.random.list(2, () => {
    const segments = [...new Set(Array.from({ length: 2 }, () => draw.name().replace(/[{}]/g, "")))];
    const named = segments.slice(draw.random.count(segments.length));
    const path = segments.map((segment) => (named.includes(segment) ? `/{${segment}}` : `/${segment}`)).join("");
    const inPath = named.map((name) => ({ ...draw.object("Parameter", depth + 1), name, in: "path", required: true }));
    return [path, { ...draw.object("PathItem", depth), parameters: inPath }] as const;
  });
  return Object.fromEntries(entries);
};

const parameters: FieldWriter = (draw, depth) => {
  return names(draw).map((name) => ({ ...draw.object("Parameter", depth), name }));
};

const referred = (draw: DocumentDraw): Json[] => {
  const $ref = draw.random.once(3) ? draw.reference("Parameter") : undefined;
  return $ref === undefined ? [] : [{ $ref }];
};

const components: FieldWriter = (draw) => {
  const sections = [...componentSections].map(([kind, section]) => {
    const entries = (draw.components.get(section) ?? []).map((name, index) => {
      return [name, draw.component(section, index, object(kind))] as const;
    });
    return [section, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(sections.filter(([, entries]) => Object.keys(entries).length > 0));
};

const security: FieldWriter = (draw) => {
  const schemes = draw.components.get("securitySchemes") ?? [];
  return draw.random.list(2, () =>
    Object.fromEntries(schemes.slice(draw.random.count(1)).map((key) => [key, names(draw)])),
  );
};

const statuses = ["200", "201", "204", "400", "404", "4XX", "500", "5XX", "default"];
const mediaTypes = [
  "application/json", "application/json; charset=utf-8", "application/problem+json", "text/plain", "text/*", "*/*",
  "multipart/form-data", "application/x-www-form-urlencoded", "application/octet-stream", "application/xml", "text/html",
  "text/event-stream", "image/png",
]; // prettier-ignore

const content: FieldWriter = (draw, depth) => {
  const types = Array.from({ length: 1 + draw.random.count(1) }, () =>
    draw.random.once(4) ? draw.name() : draw.random.pick(mediaTypes),
  );
  return Object.fromEntries(types.map((type) => [type, draw.object("MediaType", depth)]));
};

const callback: FieldWriter = (draw, depth) => {
  return { [`{$request.body#/${draw.random.text()}}`]: draw.object("PathItem", depth) };
};

const someSchema: FieldWriter = (draw, depth) => draw.below(() => draw.value(referable("Schema"), depth));

const schemasByName: FieldWriter = (draw, depth) => {
  return Object.fromEntries(names(draw).map((key) => [key, someSchema(draw, depth) as Json]));
};

const schemasByPattern: FieldWriter = (draw, depth) => {
  return Object.fromEntries(draw.random.list(2, () => [draw.random.pattern(), someSchema(draw, depth) as Json]));
};

const branches: FieldWriter = (draw, depth) => {
  return Array.from({ length: 1 + draw.random.count(1) }, () => draw.value(referable("Schema"), depth));
};

const formats = ["date", "date-time", "email", "uuid", "uri", "ipv4", "binary", "byte", "int64", "float", "password", "regex", "json-pointer", "hostname", "time"]; // prettier-ignore

export const fieldWriters: ReadonlyMap<string, FieldWriter> = new Map<string, FieldWriter>([
  ["OpenAPI.openapi", ({ version }) => (version === "3.0" ? "3.0.4" : "3.1.1")],
  ["OpenAPI.jsonSchemaDialect", seldom(text)],
  ["OpenAPI.paths", paths],
  ["OpenAPI.components", components],
  ["OpenAPI.security", security],
  ["PathItem.parameters", leaveOut],
  ["Operation.parameters", (draw, depth) => [...(parameters(draw, depth) as Json[]), ...referred(draw)]],
  ["Operation.operationId", (draw) => draw.operationId()],
  ["Operation.security", security],
  ["Operation.tags", names],
  ["Operation.callbacks", (draw, depth) => ({ [draw.name()]: callback(draw, depth) as Json })],
  ["Components.callbacks", callback],
  ["Operation.responses", (draw, depth) => Object.fromEntries(draw.random.list(3, () => [draw.random.pick(statuses), draw.value(referable("Response"), depth)]))], // prettier-ignore
  ["Parameter.name", name],
  ["Parameter.in", ({ random }) => random.pick(["query", "query", "header", "cookie"])],
  ["Parameter.style", leaveOut],
  ["RequestBody.content", content],
  ["Response.content", content],
  ["Schema.$id", seldom(text)],
  ["Schema.$schema", seldom(text)],
  ["Schema.$anchor", seldom(text)],
  ["Schema.$dynamicRef", seldom(text)],
  ["Schema.$dynamicAnchor", seldom(text)],
  ["Schema.$vocabulary", seldom((draw) => ({ [draw.random.text()]: draw.random.once(2) }))],
  ["Schema.$ref", (draw) => draw.reference("Schema")],
  ["Schema.enum", ({ random }) => Array.from({ length: 1 + random.count(3) }, () => random.json(1))],
  ["Schema.multipleOf", number(1, 2, 0.1, 0.01, 1e21, 1e-9)],
  ["Schema.minimum", number(0, -1, -1e21, 5e-324)],
  ["Schema.maximum", number(10, 1000.5, 1e308)],
  ["Schema.minLength", number(0, 1, 2, 200)],
  ["Schema.maxLength", number(200, 1000, 2 ** 53)],
  ["Schema.minItems", number(0, 1, 2)],
  ["Schema.maxItems", number(2, 5, 2 ** 53)],
  ["Schema.minProperties", number(0, 1, 2)],
  ["Schema.maxProperties", number(10, 2 ** 53)],
  ["Schema.pattern", ({ random }) => random.pattern()],
  ["Schema.format", ({ random }) => (random.once(3) ? random.text() : random.pick(formats))],
  ["Schema.required", names],
  ["Schema.dependentRequired", (draw) => ({ [draw.name()]: names(draw) })],
  ["Schema.dependencies", leaveOut],
  ["Schema.properties", schemasByName],
  ["Schema.patternProperties", schemasByPattern],
  ["Schema.items", someSchema],
  ["Schema.additionalProperties", someSchema],
  ["Schema.unevaluatedProperties", someSchema],
  ["Schema.prefixItems", (draw, depth) => [someSchema(draw, depth) as Json]],
  ["Schema.allOf", branches],
  ["Schema.anyOf", branches],
  ["Schema.oneOf", branches],
  ["Discriminator.propertyName", name],
  ["Discriminator.mapping", (draw) => ({ [draw.name()]: draw.reference("Schema") ?? draw.random.text() })],
]);

export const finishers: ReadonlyMap<string, Finisher> = new Map<string, Finisher>([
  ["Parameter", describeOnce],
  ["Header", describeOnce],
  ["License", (drawn) => delete drawn["identifier"]],
  ["Schema", finishSchema],
  ["Operation", finishOperation],
  ["SecurityScheme", (drawn, { random }) => Object.assign(drawn, { name: random.text(), in: random.pick(["header", "query", "cookie"]), scheme: random.pick(["bearer", "basic", random.text()]), "x-env": random.text() })],
  ["Server", (drawn, { random }) => { if (isObject(drawn["variables"])) drawn["url"] = `https://${Object.keys(drawn["variables"]).map((key) => `{${key}}`).join(".")}.${random.text()}`; }],
  ["ServerVariable", (drawn, { random }) => Object.assign(drawn, { "x-env": random.text() })],
]); // prettier-ignore

/** A parameter or a header has a schema, or else one media type. */
function describeOnce(drawn: Record<string, Json>, draw: DocumentDraw): void {
  delete drawn["content"];
  if (drawn["schema"] !== undefined) return;
  if (draw.random.once(2)) drawn["content"] = { [draw.random.pick(mediaTypes)]: draw.object("MediaType", 8) };
  else drawn["schema"] = draw.object("Schema", 8);
}

/** `type` beside values that it does not allow is refused; so is more in `required` than `maxProperties`. */
function finishSchema(drawn: Record<string, Json>, draw: DocumentDraw): void {
  if (drawn["const"] !== undefined) delete drawn["enum"];
  if (drawn["const"] !== undefined || drawn["enum"] !== undefined) delete drawn["type"];
  if (typeof drawn["exclusiveMinimum"] === "number") drawn["exclusiveMinimum"] = -2;
  if (typeof drawn["exclusiveMaximum"] === "number") drawn["exclusiveMaximum"] = 2000;
  if (draw.random.once(6)) drawn["x-ts-name"] = draw.chosenName();
  for (const flag of ["x-open-enum", "x-sensitive"]) if (draw.random.once(8)) drawn[flag] = true;
}

function finishOperation(drawn: Record<string, Json>, draw: DocumentDraw): void {
  if (draw.random.once(6)) drawn["x-ts-name"] = draw.chosenName();
  const parameter = (isList(drawn["parameters"]) ? drawn["parameters"] : []).find(
    (each) => isObject(each) && each["in"] === "query",
  );
  if (!isObject(parameter) || !draw.random.once(2)) return;
  const items = `/${draw.name()}`;
  drawn["x-pagination"] = {
    style: "page",
    pageParameter: parameter["name"] as Json,
    items,
    totalPages: draw.random.text(),
  };
}
