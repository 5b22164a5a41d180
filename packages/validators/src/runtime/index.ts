/** What generated code of this package, and validators generated from other documents, are made with. */
export { checkOnce } from "./check-once.ts";
export { describeValue } from "./describe-value.ts";
export { duplicateItem } from "./duplicate-item.ts";
export * from "./formats/index.ts";
export { guardOf } from "./guard-of.ts";
export type { Issue } from "./issue.ts";
export { addIssue, addValueIssue } from "./issues/add-issue.ts";
export { collectListed } from "./issues/collect-listed.ts";
export { collectRecord, type Member } from "./issues/collect-record.ts";
export { containsIssue, maxItemsIssue, minItemsIssue, uniqueItemsIssue } from "./issues/array-issues.ts";
export { numberIssue } from "./issues/number-issues.ts";
export {
  dependentRequiredIssue,
  directionIssue,
  propertyCountIssue,
  propertyNameIssue,
  requiredIssue,
  unknownPropertyIssue,
} from "./issues/object-issues.ts";
export { formatIssue, maxLengthIssue, minLengthIssue, patternIssue } from "./issues/string-issues.ts";
export { manyBranchesIssue, noBranchIssue, tagIssue, trueIndexes } from "./issues/union-issues.ts";
export { constIssue, enumIssue, neverIssue, notIssue, typeIssue } from "./issues/value-issues.ts";
export { issuesOf } from "./issues-of.ts";
export { jsonSchemaOf, UnsupportedTargetError, type JsonSchemaSource } from "./json-schema.ts";
export { isMultipleOf } from "./multiple-of.ts";
export { hasProperty, isProperties, ownProperty, propertyCount, type Properties } from "./own-property.ts";
export { Report, type Collector, type Key } from "./report.ts";
export { sameJson } from "./same-json.ts";
export type {
  StandardJsonSchemaConverter,
  StandardJsonSchemaOptions,
  StandardProps,
  StandardResult,
} from "./standard-schema.ts";
export { createOperation } from "./request/create-operation.ts";
export { matchPath } from "./request/match-path.ts";
export type {
  BodyDefinition,
  BodyMediaType,
  FormField,
  OperationDefinition,
  OperationRequest,
  OperationTypes,
  OperationValidator,
  PartDefinition,
  PartValidator,
  ReadableRequest,
  ReadRequestOptions,
  ReadRequestResult,
  RequestValue,
  TypedOperationValidator,
} from "./request/operation.ts";
export { documentedStatus, responseValidator } from "./request/response-validator.ts";
export type { WireParameter, WireShape, WireStyle, WireType } from "./parameters/wire-parameter.ts";
export { isAtLeast, isAtMost } from "./string-length.ts";
export { ValidationError } from "./validation-error.ts";
export {
  createValidator,
  type RequestChecks,
  type ResponseChecks,
  type ValidateOptions,
  type ValidationResult,
  type Validator,
  type ValidatorParts,
  type ValueChecks,
} from "./validator.ts";
