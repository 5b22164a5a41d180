import type { Json, JsonObject } from "../../json/json.ts";
import { always, documentation, meaning, typed } from "./meanings.ts";
import type { Rule } from "./rule.ts";

const string = { type: "string" } as const;
const json = { "application/json": { schema: string } } as const;
const text = { "text/plain": { schema: string } } as const;
const number = { "application/json": { schema: { type: "integer" } } } as const;
const parameter = (fields: JsonObject) => ({ parameters: [{ name: "q", in: "query", schema: string, ...fields }] });
const body = (fields: JsonObject) => ({ requestBody: { content: json, ...fields } });
const answers = (responses: Readonly<Record<string, JsonObject>>) => {
  const entries = Object.entries(responses).map(([status, fields]) => [status, { description: "Answer", ...fields }]);
  return { responses: Object.fromEntries(entries) as Record<string, Json> };
};
const header = (fields: JsonObject) => answers({ "200": { headers: { ETag: { schema: string, ...fields } } } });
const media = (fields: JsonObject) => ({ content: { "application/json": { schema: string, ...fields } } });
const thing = (examples: JsonObject) => ({
  paths: {
    "/things": {
      get: {
        operationId: "getThing",
        ...answers({
          "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" }, examples } } },
        }),
      },
    },
  },
  components: { schemas: { Thing: string } },
});

/** Parameters, bodies and answers of operations and webhooks. */
export const exchangeRules = {
  "new-required-request-parameter": {
    relation: "same",
    meaning: {
      request: meaning("major", "major", "minor", "A request without it is refused; a default does not help."),
      response: meaning("minor", "minor", "minor", "There is more to read than before."),
    },
    example: { operation: [{}, parameter({ required: true })] },
  },
  "new-optional-request-parameter": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "There is more to send than before."),
    example: { operation: [{}, parameter({})] },
  },
  "request-parameter-removed": {
    relation: "same",
    meaning: always("major", "minor", "minor", "Whoever gives it gets a type error."),
    example: { operation: [parameter({}), {}] },
  },
  "request-parameter-became-required": {
    relation: "same",
    meaning: typed.narrowed,
    example: { operation: [parameter({}), parameter({ required: true })] },
  },
  "request-parameter-became-optional": {
    relation: "same",
    meaning: typed.widened,
    example: { operation: [parameter({ required: true }), parameter({})] },
  },
  "request-parameter-serialization-changed": {
    relation: "same",
    meaning: always("none", "major", "minor", "It is written in another way; the client does so by itself.", "minor"),
    example: { operation: [parameter({}), parameter({ style: "pipeDelimited", explode: false })] },
  },

  "new-required-request-body": {
    relation: "same",
    meaning: {
      request: meaning("major", "major", "minor", "A request without a body is refused."),
      response: meaning("minor", "minor", "minor", "There is more to read than before."),
    },
    example: { operation: [{}, body({ required: true })] },
  },
  "new-optional-request-body": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "There is more to send than before."),
    example: { operation: [{}, body({})] },
  },
  "request-body-removed": {
    relation: "same",
    meaning: {
      request: meaning("major", "major", "minor", "Whoever sends one gets a type error."),
      response: meaning("major", "minor", "minor", "Whoever reads it gets a type error."),
    },
    example: { operation: [body({}), {}] },
  },
  "request-body-became-required": {
    relation: "same",
    meaning: typed.narrowed,
    example: { operation: [body({}), body({ required: true })] },
  },
  "request-body-became-optional": {
    relation: "same",
    meaning: typed.widened,
    example: { operation: [body({ required: true }), body({ required: false })] },
  },
  "request-body-media-type-added": {
    relation: "same",
    meaning: typed.widened,
    example: { operation: [body({}), body({ content: { ...json, ...text } })] },
  },
  "request-body-media-type-removed": {
    relation: "same",
    meaning: typed.narrowed,
    example: { operation: [body({ content: { ...json, ...text } }), body({})] },
  },
  "request-body-preferred-media-type-changed": {
    relation: "same",
    meaning: always("major", "none", "minor", "The body that the client sends is of another type."),
    example: { operation: [body({ content: text }), body({ content: { ...text, ...number } })] },
  },
  "encoding-changed": {
    relation: "same",
    meaning: always("patch", "major", "minor", "Parts of the body are written in another way.", "minor"),
    example: { operation: [multipart({}), multipart({ encoding: { file: { contentType: "image/png" } } })] },
  },

  "response-success-status-added": {
    relation: "same",
    meaning: always("major", "minor", "minor", "The result is a union with another body."),
    example: {
      operation: [
        answers({ "200": { content: json } }),
        answers({ "200": { content: json }, "201": { content: number } }),
      ],
    },
  },
  "response-success-status-added-with-known-body": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "The result is of the type that it was."),
    example: {
      operation: [
        answers({ "200": { content: json } }),
        answers({ "200": { content: json }, "201": { content: json } }),
      ],
    },
  },
  "response-success-status-removed": {
    relation: "same",
    meaning: always("major", "patch", "minor", "Whoever tells results apart by their status gets a type error."),
    example: { operation: [answers({ "200": {}, "202": {} }), answers({ "200": {} })] },
  },
  "response-non-success-status-added": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "A failure that could happen before is described."),
    example: { operation: [answers({ "200": {} }), answers({ "200": {}, "404": { content: json } })] },
  },
  "response-non-success-status-added-with-new-body": {
    relation: "same",
    meaning: always("major", "minor", "minor", "Errors have another body than those that were known."),
    example: {
      operation: [
        answers({ "200": {}, "400": { content: json } }),
        answers({ "200": {}, "400": { content: json }, "404": { content: number } }),
      ],
    },
  },
  "response-non-success-status-removed": {
    relation: "same",
    meaning: always("major", "patch", "minor", "Whoever tells errors apart by their status gets a type error."),
    example: { operation: [answers({ "200": {}, "404": {} }), answers({ "200": {} })] },
  },
  "response-media-type-added": {
    relation: "same",
    meaning: always("major", "minor", "minor", "The result is a union with another body."),
    example: {
      operation: [answers({ "200": { content: json } }), answers({ "200": { content: { ...json, "text/csv": {} } } })],
    },
  },
  "response-media-type-added-with-known-body": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "The result is of the type that it was."),
    example: {
      operation: [
        answers({ "200": { content: json } }),
        answers({ "200": { content: { ...json, "application/problem+json": { schema: string } } } }),
      ],
    },
  },
  "response-media-type-removed": {
    relation: "same",
    meaning: always("major", "minor", "minor", "Whoever asks for it gets something else."),
    example: {
      operation: [answers({ "200": { content: { ...json, ...text } } }), answers({ "200": { content: json } })],
    },
  },
  "new-response-header": {
    relation: "same",
    meaning: always("minor", "minor", "minor", "There is more to read than before."),
    example: { operation: [answers({ "200": {} }), header({})] },
  },
  "response-header-removed": {
    relation: "same",
    meaning: always("major", "minor", "minor", "Whoever reads it by its type gets a type error."),
    example: { operation: [header({}), answers({ "200": {} })] },
  },
  "response-header-became-required": {
    relation: "same",
    meaning: typed.narrowed,
    example: { operation: [header({}), header({ required: true })] },
  },
  "response-header-became-optional": {
    relation: "same",
    meaning: typed.widened,
    example: { operation: [header({ required: true }), header({})] },
  },

  "exported-example-removed": {
    relation: "same",
    meaning: always("patch", "none", "major", "The fixtures export it by its name."),
    example: { document: [thing({ one: { value: "a" }, two: { value: "b" } }), thing({ one: { value: "a" } })] },
  },
  "media-examples-changed": {
    relation: "same",
    meaning: always("patch", "none", "patch", "Only what people read and tests begin with changes."),
    example: { operation: [answers({ "200": media({}) }), answers({ "200": media({ example: "a" }) })] },
  },
  "text-changed": {
    relation: "same",
    meaning: documentation,
    example: { operation: [parameter({}), parameter({ description: "What to look for." })] },
  },
  "request-parameter-deprecated": {
    relation: "same",
    meaning: always("minor", "none", "none", "Editors strike it out; it works as before."),
    example: { operation: [parameter({}), parameter({ deprecated: true })] },
  },
  "request-parameter-reactivated": {
    relation: "same",
    meaning: always("patch", "none", "none", "Editors no longer strike it out."),
    example: { operation: [parameter({ deprecated: true }), parameter({})] },
  },
} as const satisfies Readonly<Record<string, Rule>>;

function multipart(fields: JsonObject) {
  const schema = { type: "object", properties: { file: string } };
  return body({ content: { "multipart/form-data": { schema, ...fields } } });
}
