import { childPointer } from "../../json/json-pointer.ts";
import { schemaNode } from "../../model/schema-node.ts";
import type { Operation, Parameter, ParameterLocation, Schema } from "../../model/types.ts";
import { isRequired } from "./wire-parameter.ts";

export const places = ["path", "query", "header", "cookie"] as const satisfies readonly ParameterLocation[];

/** The parameters of one place as the schema of an object by parameter name, or nothing where there are none. */
export function partSchema(operation: Operation, place: ParameterLocation): Schema | undefined {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return undefined;
  const required = parameters.filter(isRequired).map(({ name }) => name);
  const properties = new Map(parameters.map((parameter) => [parameter.name, parameter.schema]));
  return schemaNode({
    pointer: childPointer(operation.pointer, "parameters", place),
    type: ["object"],
    properties,
    required,
    differsByDirection: parameters.some(({ schema }) => schema.differsByDirection),
    source: {
      type: "object",
      properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema.source])),
      required,
    },
  });
}

export function partParameters(operation: Operation, place: ParameterLocation): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in === place);
}
