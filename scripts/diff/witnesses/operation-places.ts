import { isJson, preferredMediaType } from "../../model/preferred-media-type.ts";
import { schemaNode } from "../../model/schema-node.ts";
import type { MediaType, Operation, Response, Schema } from "../../model/types.ts";
import type { Version } from "./component-places.ts";
import { builtValues, refusalBy, type SamplePlace, type SampleSide } from "./sample-place.ts";

/** The requests, part by part, and the responses, status by status, of the operations that both versions have. */
export function operationPlaces(base: Version, head: Version): readonly SamplePlace[] {
  const others = new Map(head.model.operations.map((operation) => [operation.id, operation]));
  return base.model.operations.flatMap((operation) => {
    const other = others.get(operation.id);
    if (other === undefined) return [];
    const sides = [
      { version: base, operation },
      { version: head, operation: other },
    ] as const;
    return [...requestPlaces(...sides), ...responsePlaces(...sides)];
  });
}

interface OperationSide {
  readonly version: Version;
  readonly operation: Operation;
}

const parts = ["path", "query", "header", "cookie", "body"] as const;
type Part = (typeof parts)[number];

function requestPlaces(base: OperationSide, head: OperationSide): readonly SamplePlace[] {
  const { id, pointer } = base.operation;
  return parts.map((part) => ({
    place: `the ${part} of a request of ${id}`,
    pointer: `${pointer}/${part === "body" ? "requestBody" : `parameters/${part}`}`,
    flow: "request",
    base: requestSide(part, base),
    head: requestSide(part, head),
  }));
}

function requestSide(part: Part, { version, operation }: OperationSide): SampleSide {
  const { names, requestBody } = operation;
  const builder = version.packages.fixtures[names.requestBuilder];
  const validator = version.packages.validators.operationValidators[operation.id]?.[part];
  const media = preferredMediaType(requestBody?.content ?? []);
  const isRequired = part === "body" && requestBody?.required === true;
  return {
    *values(isThorough) {
      if (part === "body") yield* exampleValues(media);
      if (builder === undefined) return;
      const requests = builtValues(isThorough, (seed) => builder(undefined, { seed }));
      for (const request of requests) {
        const value = (request as Partial<Record<Part, unknown>>)[part];
        yield value === undefined && part !== "body" ? {} : value; // of parameters there is always an object
      }
    },
    refusal(value) {
      if (value === undefined) return isRequired ? { keyword: "required", path: [] } : undefined;
      return refusalBy(validator, value);
    },
    schema: part === "body" ? media?.schema : parameterSchema(operation, part),
  };
}

/** Parameters of a part are checked as one object. */
function parameterSchema({ parameters, pointer }: Operation, part: Part): Schema {
  const properties = new Map(parameters.flatMap(({ name, in: at, schema }) => (at === part ? [[name, schema]] : [])));
  return schemaNode({ pointer, properties, source: {} });
}

function responsePlaces(base: OperationSide, head: OperationSide): readonly SamplePlace[] {
  const { id, responses } = base.operation;
  return responses.flatMap((response) => {
    const other = head.operation.responses.find(({ status }) => status === response.status);
    if (other === undefined) return [];
    return {
      place: `the body of a response ${response.status} of ${id}`,
      pointer: response.pointer,
      flow: "response",
      base: responseSide(response, base),
      head: responseSide(other, head),
    } as const;
  });
}

function responseSide({ status, content }: Response, { version, operation }: OperationSide): SampleSide {
  const builder = version.packages.fixtures[operation.names.responseBuilder];
  const validator = version.packages.validators.operationValidators[operation.id]?.responses[status];
  const media = preferredMediaType(content);
  return {
    *values(isThorough) {
      yield* exampleValues(media);
      if (builder === undefined || validator === undefined) return;
      // The builder of a response takes the status first; the types say so of each operation apart.
      const build = builder as unknown as (status: string, overrides: undefined, options: object) => { body: unknown };
      yield* builtValues(isThorough, (seed) => build(status, undefined, { seed }).body);
    },
    refusal: (value) => refusalBy(validator, value),
    schema: media?.schema,
  };
}

/** Examples of other media types are texts of their own kind. */
function exampleValues(media: MediaType | undefined): readonly unknown[] {
  return media !== undefined && isJson(media.contentType) ? media.examples.map(({ value }) => value) : [];
}
