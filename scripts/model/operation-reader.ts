import { asItTravels } from "./as-it-travels.ts";
import { followReference, type Located } from "./follow-reference.ts";
import { childPointer } from "../json/json-pointer.ts";
import { own, isObject, type JsonObject } from "../json/json.ts";
import { entriesOf, flag, present, stringField } from "./raw-object.ts";
import type { SchemaGraph } from "./schema-graph.ts";
import type {
  Encoding,
  Example,
  Header,
  HttpMethod,
  Json,
  MediaType,
  Parameter,
  ParameterLocation,
  ParameterStyle,
  RequestBody,
  Response,
  Schema,
} from "./types.ts";

export const httpMethods: readonly HttpMethod[] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

const defaultStyles: Record<ParameterLocation, ParameterStyle> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
};

/** OpenAPI 3.1, 4.8.12.2: parameter objects by these names are to be ignored. */
const ignoredHeaders: readonly string[] = ["accept", "content-type", "authorization"];

/** Reads the parts of operations; every reference is followed here. */
export class OperationReader {
  readonly #document: JsonObject;
  readonly #schemas: SchemaGraph;

  constructor(document: JsonObject, schemas: SchemaGraph) {
    this.#document = document;
    this.#schemas = schemas;
  }

  /** Parameters of the path item, then of the operation, which replaces those of the same name and place. */
  parameters(pathItem: JsonObject, pathPointer: string, operation: JsonObject, pointer: string): readonly Parameter[] {
    const merged = new Map<string, Parameter>();
    for (const located of [...this.#list(pathItem, pathPointer), ...this.#list(operation, pointer)]) {
      const parameter = this.#parameter(located);
      if (parameter.in === "header" && ignoredHeaders.includes(parameter.name.toLowerCase())) continue;
      merged.set(`${parameter.in} ${parameter.name}`, parameter);
    }
    return [...merged.values()];
  }

  requestBody(operation: JsonObject, pointer: string): RequestBody | undefined {
    const raw = own(operation, "requestBody");
    if (raw === undefined) return undefined;
    const { value, pointer: at } = this.#follow(raw, childPointer(pointer, "requestBody"));
    return {
      pointer: at,
      required: flag(value, "required"),
      content: this.#content(value, at).map((media) => asItTravels(media, false)),
      ...present({ description: stringField(value, "description") }),
    };
  }

  responses(operation: JsonObject, pointer: string): readonly Response[] {
    const entries = entriesOf(operation, "responses").filter(([status]) => !status.startsWith("x-"));
    return entries
      .map(([status, raw]) =>
        this.#response(
          /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status,
          raw,
          childPointer(pointer, "responses", status),
        ),
      )
      .sort((a, b) => statusOrder(a.status) - statusOrder(b.status));
  }

  #list(owner: JsonObject, pointer: string): readonly Located[] {
    const list = own(owner, "parameters");
    if (!Array.isArray(list)) return [];
    return list.map((raw: Json, index) => this.#follow(raw, childPointer(pointer, "parameters", index)));
  }

  #parameter({ value, pointer }: Located): Parameter {
    const place = stringField(value, "in") as ParameterLocation;
    const style = (stringField(value, "style") as ParameterStyle | undefined) ?? defaultStyles[place];
    const explode = own(value, "explode");
    const media = this.#content(value, pointer)[0];
    return {
      name: stringField(value, "name") ?? "",
      in: place,
      pointer,
      required: flag(value, "required"),
      style,
      explode: typeof explode === "boolean" ? explode : style === "form",
      allowReserved: flag(value, "allowReserved"),
      schema:
        media?.schema ?? this.#schema(value, pointer) ?? this.#schemas.read(true, childPointer(pointer, "schema")),
      examples: media?.examples ?? this.#examples(value, pointer),
      ...present({
        contentType: media?.contentType,
        description: stringField(value, "description"),
        deprecated: flag(value, "deprecated") || undefined,
      }),
    };
  }

  #response(status: string, raw: Json, at: string): Response {
    const { value, pointer } = this.#follow(raw, at);
    const headers = entriesOf(value, "headers").filter(([name]) => name.toLowerCase() !== "content-type");
    return {
      status,
      pointer,
      headers: headers.map(([name, header]) => this.#header(name, header, childPointer(pointer, "headers", name))),
      content: this.#content(value, pointer).map((media) => asItTravels(media, true)),
      ...present({ description: stringField(value, "description") }),
    };
  }

  #header(name: string, raw: Json, at: string): Header {
    const { value, pointer } = this.#follow(raw, at);
    const schema = this.#content(value, pointer)[0]?.schema ?? this.#schema(value, pointer);
    return {
      name,
      pointer,
      required: flag(value, "required"),
      schema: schema ?? this.#schemas.read(true, childPointer(pointer, "schema")),
      ...present({ description: stringField(value, "description") }),
    };
  }

  #content(owner: JsonObject, pointer: string): readonly MediaType[] {
    return entriesOf(owner, "content").map(([contentType, raw]) => {
      const at = childPointer(pointer, "content", contentType);
      const value = isObject(raw) ? raw : {};
      return {
        contentType,
        pointer: at,
        examples: this.#examples(value, at),
        encoding: new Map(entriesOf(value, "encoding").map(([name, encoding]) => [name, readEncoding(encoding)])),
        ...present({ schema: this.#schema(value, at) }),
      };
    });
  }

  #schema(owner: JsonObject, pointer: string): Schema | undefined {
    const raw = own(owner, "schema");
    return raw === undefined ? undefined : this.#schemas.read(raw, childPointer(pointer, "schema"));
  }

  #examples(owner: JsonObject, pointer: string): readonly Example[] {
    const single = own(owner, "example");
    const named = entriesOf(owner, "examples").flatMap(([name, raw]) => {
      const { value, pointer: at } = this.#follow(raw, childPointer(pointer, "examples", name));
      const content = own(value, "value");
      const summary = stringField(value, "summary");
      return content === undefined ? [] : [{ name, pointer: at, value: content, ...present({ summary }) }];
    });
    if (single === undefined) return named;
    return [{ name: "example", pointer: childPointer(pointer, "example"), value: single }, ...named];
  }

  #follow(raw: Json, at: string): Located {
    return followReference(this.#document, raw, at);
  }
}

function readEncoding(raw: Json): Encoding {
  const value = isObject(raw) ? raw : {};
  const explode = own(value, "explode");
  return present({
    contentType: stringField(value, "contentType"),
    style: stringField(value, "style") as ParameterStyle | undefined,
    explode: typeof explode === "boolean" ? explode : undefined,
    allowReserved: flag(value, "allowReserved") || undefined,
  });
}

/** Codes by number, then `4XX` by range, then `default`. */
function statusOrder(status: string): number {
  if (/^\d+$/.test(status)) return Number(status);
  return /^\d/.test(status) ? 1000 + Number(status.charAt(0)) : 2000;
}
