/**
 * Checks of the API's schemas and operations, compiled ahead of time.
 *
 * - A guard each schema: `isPet(value)`.
 * - A validator each schema: `petValidator.is | validate | parse | "~standard"`; `...InputValidator` for what is
 *   sent, where that differs.
 * - The checks of each operation: `createPetOperation`, and `operationValidators` by operation id.
 */
export * from "./generated/index.ts";
export {
  documentedStatus,
  matchPath,
  responseValidator,
  UnsupportedTargetError,
  ValidationError,
  type Issue,
  type OperationRequest,
  type OperationTypes,
  type OperationValidator,
  type ReadableRequest,
  type ReadRequestOptions,
  type ReadRequestResult,
  type RequestValue,
  type StandardJsonSchemaConverter,
  type StandardJsonSchemaOptions,
  type StandardProps,
  type StandardResult,
  type TypedOperationValidator,
  type ValidateOptions,
  type ValidationResult,
  type Validator,
} from "./runtime/index.ts";
