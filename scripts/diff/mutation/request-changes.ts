import { entriesOf, isObject, own, type Json, type JsonObject } from "../../json/json.ts";
import { without } from "./change-at.ts";
import { alike, always, typed } from "./known-effects.ts";
import type { OperationChange } from "./operation-change.ts";
import { listOf, resolved } from "./resolve-schema.ts";

const text = { type: "string" } as const;
const probe = { name: "mutationProbe", in: "query", schema: text } as const;
const header = { name: "X-Mutation-Probe", in: "header", schema: text } as const;
const json = (schema: JsonObject) => ({ content: { "application/json": { schema } } });

/** Changes of what an operation is sent. Whether a validator refuses what nobody asked for is not said: `any`. */
export const requestChanges: readonly OperationChange[] = [
  {
    name: "an optional query parameter",
    change: (operation) => [operation, withParameter(operation, probe)],
    effects: { there: always("minor", "minor", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "a required query parameter",
    change: (operation) => [operation, withParameter(operation, { ...probe, required: true })],
    effects: { there: always("major", "major", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "a required header with a default",
    change: (operation) => {
      return [operation, withParameter(operation, { ...header, required: true, schema: { ...text, default: "a" } })];
    },
    effects: { there: always("major", "major", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "a parameter that is required",
    change: (operation) => [withParameter(operation, header), withParameter(operation, { ...header, required: true })],
    effects: typed,
  },
  { name: "a document's parameter that is required", change: requiredParameter, effects: typed },
  {
    name: "a parameter by another name",
    change: (operation) => [
      withParameter(operation, probe),
      withParameter(operation, { ...probe, name: "otherProbe" }),
    ],
    effects: alike(always("major", "any", "minor")),
  },
  {
    name: "a parameter in another place",
    change: (operation) => [withParameter(operation, probe), withParameter(operation, { ...probe, in: "header" })],
    effects: alike(always("major", "any", "minor")),
  },
  {
    name: "a parameter that is described",
    change: (operation) => [withParameter(operation, probe), withParameter(operation, { ...probe, description: "A" })],
    effects: alike(always("patch", "none", "none")),
  },
  {
    name: "a deprecated parameter",
    change: (operation) => [withParameter(operation, probe), withParameter(operation, { ...probe, deprecated: true })],
    effects: { there: always("minor", "none", "none"), back: always("patch", "none", "none") },
  },
  {
    name: "what a parameter is without saying so",
    change: (operation) => {
      const spelled = { ...probe, required: false, style: "form", explode: true, deprecated: false };
      return [withParameter(operation, probe), withParameter(operation, spelled)];
    },
    effects: alike(always("none", "none", "none")),
  },
  {
    name: "parameters in another order",
    change: (operation) => {
      const parameters = listOf(own(operation, "parameters"));
      return parameters.length > 1 ? [operation, { ...operation, parameters: parameters.toReversed() }] : undefined;
    },
    effects: alike(always("none", "none", "none")),
  },
  {
    name: "a required body",
    change: (operation) => bodies(operation, undefined, { required: true, ...json(text) }),
    effects: { there: always("major", "major", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "an optional body",
    change: (operation) => bodies(operation, undefined, json(text)),
    effects: { there: always("minor", "minor", "minor"), back: always("major", "any", "minor") },
  },
  {
    name: "a body that is required",
    change: (operation, document) => {
      const body = resolved(document, own(operation, "requestBody"));
      if (own(body, "content") === undefined) return undefined;
      return bodies(operation, { ...body, required: false }, { ...body, required: true });
    },
    effects: typed,
  },
  {
    name: "another media type to send",
    change: (operation) => {
      const content = { "application/json": { schema: text } };
      return bodies(operation, { content }, { content: { ...content, "text/x-probe": { schema: text } } });
    },
    effects: { there: always("minor", "minor", "minor"), back: always("major", "major", "minor") },
  },
];

function withParameter(operation: JsonObject, parameter: JsonObject): JsonObject {
  return { ...operation, parameters: [...listOf(own(operation, "parameters")), parameter] };
}

function requiredParameter(operation: JsonObject, document: JsonObject) {
  const parameters = listOf(own(operation, "parameters"));
  const index = parameters.findIndex((each) => isOptionalQuery(document, each));
  if (index < 0) return undefined;
  const put = (required: boolean): JsonObject => {
    const parameter = { ...resolved(document, parameters[index]), required };
    return { ...operation, parameters: parameters.with(index, parameter) };
  };
  return [put(false), put(true)] as const;
}

function isOptionalQuery(document: JsonObject, parameter: Json): boolean {
  const settled = isObject(parameter) ? resolved(document, parameter) : {};
  return own(settled, "in") === "query" && own(settled, "required") !== true;
}

function bodies(operation: JsonObject, before: JsonObject | undefined, after: JsonObject) {
  const bare = without(operation, "requestBody");
  const isTaken = before === undefined && entriesOf(own(operation, "requestBody") ?? null).length > 0;
  if (isTaken) return undefined;
  const base = before === undefined ? bare : { ...bare, requestBody: before };
  return [base, { ...bare, requestBody: after }] as const;
}
