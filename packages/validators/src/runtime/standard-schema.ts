/**
 * The types of Standard Schema and Standard JSON Schema 1.1 (https://standardschema.dev), as far as a validator here
 * has them. They are written out, so that the package needs no other one; a type test holds them against the original.
 */
import type { Issue } from "./issue.ts";

export interface StandardProps<T> {
  readonly version: 1;
  readonly vendor: "@catalog-kit/validators";
  readonly validate: (value: unknown) => StandardResult<T>;
  readonly types?: { readonly input: T; readonly output: T } | undefined;
  readonly jsonSchema: StandardJsonSchemaConverter;
}

export type StandardResult<T> =
  { readonly value: T; readonly issues?: undefined } | { readonly issues: readonly Issue[] };

export interface StandardJsonSchemaConverter {
  /** @throws {UnsupportedTargetError} for any target but `draft-2020-12`. */
  readonly input: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
  /** @throws {UnsupportedTargetError} for any target but `draft-2020-12`. */
  readonly output: (options: StandardJsonSchemaOptions) => Record<string, unknown>;
}

export interface StandardJsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | ({} & string);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}
