import type { Validator } from "../validator.ts";
import { bodyKind } from "./media-type.ts";
import type {
  BodyMediaType,
  OperationDefinition,
  OperationTypes,
  OperationValidator,
  TypedOperationValidator,
} from "./operation.ts";
import { readRequest } from "./read-request.ts";

/** Puts the public face on what the generator states of an operation. */
export function createOperation<T extends OperationTypes>(definition: OperationDefinition): TypedOperationValidator<T> {
  const { id, method, pathTemplate, path, query, header, cookie, body, responses } = definition;
  const operation: OperationValidator = {
    id,
    method,
    pathTemplate,
    path: path?.validator,
    query: query?.validator,
    header: header?.validator,
    cookie: cookie?.validator,
    body: bodyValidator(body?.content ?? []),
    responses,
    readRequest: (request, options) => readRequest(definition, request, options),
  };
  // The generator states definition and types together, of one operation; only here do they meet.
  return operation as TypedOperationValidator<T>;
}

/** The check of JSON if there is one, else the first. */
function bodyValidator(content: readonly BodyMediaType[]): Validator<unknown> | undefined {
  const checked = content.filter((entry) => entry.validator !== undefined);
  return (checked.find((entry) => bodyKind(entry.contentType) === "json") ?? checked[0])?.validator;
}
