/**
 * What the generator says of an API: a table that the runtime reads. It is kept small, since it is part of every
 * program that uses the client: whatever equals a default is left out.
 */
import type { basicText } from "./basic-text.ts";
import type { pagedCall } from "./paged-call.ts";
import type { queryOfPath } from "./query-of-path.ts";
import type { signElsewhere } from "./sign-elsewhere.ts";
import type { writeForm } from "./write-form.ts";
import type { writeStyled } from "./write-styled.ts";

export interface ApiDescription {
  /** How the client calls itself (`User-Agent`). */
  readonly agent?: string;
  /** The document's servers; the first one is used where the caller names none. Empty: the document names none. */
  readonly servers: readonly ServerDescription[];
  /** Security schemes by their key in the document. */
  readonly schemes: { readonly [key: string]: SchemeDescription };
  /** The security of an operation that states none of its own. */
  readonly security: readonly SecurityAlternative[];
  /** By method of the client. */
  readonly operations: { readonly [method: string]: OperationDescription };
  /** What the above asks of the runtime beyond the usual; absent: nothing. */
  readonly parts?: RuntimeParts;
}

/**
 * Parts of the runtime that only some documents need. The description hands them in, so that bundlers leave out of a program
 * whatever its document does without.
 */
export interface RuntimeParts {
  /** Where an operation has `pagination`. */
  readonly pagedCall?: typeof pagedCall;
  /** Where a path has a query of its own, for calls by path. */
  readonly queryOfPath?: typeof queryOfPath;
  /** Where a parameter has a style. */
  readonly writeStyled?: typeof writeStyled;
  /** Where a body may be a form. */
  readonly writeForm?: typeof writeForm;
  /** Where a scheme is `basic`. */
  readonly basicText?: typeof basicText;
  /** Where a credential travels in the query or a cookie. */
  readonly signElsewhere?: typeof signElsewhere;
}

/** @throws TypeError if the description does not hand in what it asks for: generated ones do. */
export function neededPart<Name extends keyof RuntimeParts>(
  { parts }: Pick<ApiDescription, "parts">,
  name: Name,
): NonNullable<RuntimeParts[Name]> {
  const part = parts?.[name];
  if (part === undefined) throw new TypeError(`the API description has no parts.${name}`);
  return part;
}

export interface ServerDescription {
  /** With `{variables}`. */
  readonly url: string;
  readonly variables?: { readonly [name: string]: ServerVariableDescription };
}

export interface ServerVariableDescription {
  /** The option of `createClient()` that sets it; absent where it is the variable's own name. */
  readonly option?: string;
  /** Absent where the value in the document is only a placeholder. */
  readonly default?: string;
  readonly enum?: readonly string[];
  /** The environment variable that is read where the option is not given. */
  readonly env?: string;
}

/** How one credential travels, and where it comes from. */
export interface SchemeDescription {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** What stands before the credential, such as `"Bearer "`. */
  readonly prefix?: string;
  /** HTTP basic: the credential is a user name and a password (RFC 7617). */
  readonly basic?: true;
  /** The option of `createClient()`; absent where it is a member of `credentials`, by the scheme's key. */
  readonly option?: string;
  /** The environment variable that is read where the option is not given. */
  readonly env?: string;
}

/** Keys of the schemes that are needed together; none: the operation may be called by anybody. */
export type SecurityAlternative = readonly string[];

export interface OperationDescription {
  /** The document's name of the operation; absent where it is the name of the method. */
  readonly id?: string;
  readonly method: HttpMethod;
  /** The template, such as `/pets/{petId}`. */
  readonly path: string;
  /** Parameters that are not written as OpenAPI writes parameters of their place by default. */
  readonly styles?: { readonly [place in ParameterPlace]?: StylesByName };
  /** Absent: JSON, or no body. */
  readonly body?: BodyDescription;
  /** What a success holds; absent: JSON. */
  readonly response?: "none" | "text" | "blob";
  /** Whether a success may come without a body although another has one. */
  readonly emptyResponse?: true;
  /** Whether failures are documented as text. */
  readonly textError?: true;
  /** Absent: the API's. */
  readonly security?: readonly SecurityAlternative[];
  /** Set where the operation has a server of its own. */
  readonly server?: ServerDescription;
  readonly pagination?: PaginationDescription;
}

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE" | "QUERY";

export type ParameterPlace = "path" | "query" | "header" | "cookie";

export type StylesByName = { readonly [name: string]: ParameterStyle };

export interface ParameterStyle {
  readonly style?: "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  readonly explode?: boolean;
  readonly allowReserved?: true;
  /** The value travels as JSON text (`content` in the document). */
  readonly json?: true;
}

export interface BodyDescription {
  readonly contentType: string;
  /** Properties of a form that are not written in the default way. */
  readonly encoding?: { readonly [property: string]: ParameterStyle & { readonly contentType?: string } };
}

export interface PaginationDescription {
  /** The query parameter that counts pages. */
  readonly page: string;
  /** The number of the first page. */
  readonly first: number;
  /** The way to the items in the body of a page. */
  readonly items: readonly string[];
  /** The way to the number of pages, where a page tells it. */
  readonly total?: readonly string[];
}
