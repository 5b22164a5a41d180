import { propertyKey } from "../../emit/code.ts";
import type { Parameter, ParameterLocation } from "../../model/types.ts";
import { schemaDoc } from "./schema-doc.ts";
import { schemaType } from "./schema-type.ts";
import type { Uses } from "./uses.ts";
import { typeContext } from "./type-context.ts";

/** The parameters of one place as members of an object type: what the caller gives before it is serialized. */
export function parameterObject(parameters: readonly Parameter[], uses: Uses): string {
  return `{\n${parameters.map((parameter) => member(parameter, uses)).join("")}}`;
}

export function parametersIn(parameters: readonly Parameter[], place: ParameterLocation): readonly Parameter[] {
  return parameters.filter((parameter) => parameter.in === place);
}

export function isAnyRequired(parameters: readonly Parameter[]): boolean {
  return parameters.some(isRequired);
}

function member(parameter: Parameter, uses: Uses): string {
  const type = schemaType(parameter.schema, typeContext("write"));
  const doc = schemaDoc(parameter.schema, { description: parameter.description, deprecated: parameter.deprecated });
  return `${doc}${propertyKey(parameter.name)}${isRequired(parameter) ? "" : "?"}: ${uses.print(type)};\n`;
}

/** A path parameter is always required, whether the document says so or forgets it. */
function isRequired(parameter: Parameter): boolean {
  return parameter.required || parameter.in === "path";
}
