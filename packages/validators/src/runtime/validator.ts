import type { Issue } from "./issue.ts";
import { issuesOf } from "./issues-of.ts";
import { jsonSchemaOf, UnsupportedTargetError, type JsonSchemaSource } from "./json-schema.ts";
import type { Collector } from "./report.ts";
import type { StandardJsonSchemaOptions, StandardProps } from "./standard-schema.ts";
import { ValidationError } from "./validation-error.ts";

export interface ValidateOptions {
  /** How many issues are reported at most, 1 or more. Default 100. */
  readonly maxIssues?: number;
}

export type ValidationResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

/** Checks values against one schema. Every member works on its own, apart from the object. */
export interface Validator<T> {
  /** Whether the value is valid; the fastest of the three. Never throws. */
  readonly is: (value: unknown) => value is T;
  /** The value itself, unchanged, or all that is wrong with it. Never throws. */
  readonly validate: (value: unknown, options?: ValidateOptions) => ValidationResult<T>;
  /**
   * The value itself, unchanged.
   *
   * @throws {ValidationError} `VALIDATION_FAILED`, with all issues.
   */
  readonly parse: (value: unknown) => T;
  /** The schema as self-contained JSON Schema 2020-12; a new object each time. */
  readonly jsonSchema: Record<string, unknown>;
  /** Standard Schema and Standard JSON Schema 1.1: what form libraries, routers and the like take. */
  readonly "~standard": StandardProps<T>;
}

/** What a value is checked by: whether it is valid, and all that is wrong with it. */
export interface ValueChecks {
  readonly is: (value: unknown) => boolean;
  readonly collect: Collector;
}

/** The checks of the parts of a request that has them. */
export interface RequestChecks {
  readonly path?: ValueChecks;
  readonly query?: ValueChecks;
  readonly header?: ValueChecks;
  readonly cookie?: ValueChecks;
  readonly body?: ValueChecks;
}

/** The checks of the bodies of responses, by documented status; `undefined` where the document says nothing of the body. */
export interface ResponseChecks {
  readonly [status: string]: ValueChecks | undefined;
}

export interface ValidatorParts<T> extends ValueChecks {
  readonly is: (value: unknown) => value is T;
  readonly jsonSchema: JsonSchemaSource;
}

/** Puts the public face on what the compiler made of a schema. */
export function createValidator<T>({ is, collect, jsonSchema }: ValidatorParts<T>): Validator<T> {
  const validate = (value: unknown, options?: ValidateOptions): ValidationResult<T> => {
    const issues = issuesOf(value, collect, options?.maxIssues);
    return issues.length === 0 ? { value: value as T } : { issues }; // no issue: it is a T
  };
  const convert = ({ target }: StandardJsonSchemaOptions): Record<string, unknown> => {
    if (target !== "draft-2020-12") throw new UnsupportedTargetError(target);
    return jsonSchemaOf(jsonSchema);
  };
  return {
    is,
    validate,
    parse: (value) => {
      const result = validate(value);
      if (result.issues !== undefined) throw new ValidationError(result.issues);
      return result.value;
    },
    get jsonSchema() {
      return jsonSchemaOf(jsonSchema);
    },
    "~standard": {
      version: 1,
      vendor: "@catalog-kit/validators",
      validate: (value) => validate(value),
      jsonSchema: { input: convert, output: convert },
    },
  };
}
