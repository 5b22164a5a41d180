import { CallError, OptionsError, type CallPlace } from "./client-error.ts";
import type { CallContext } from "./attempt.ts";

/** What is checked, and by what. */
export interface ValidateOptions {
  /** `operationValidators` of `@catalog-kit/validators`, or those of them that the program needs, by the id of the operation. */
  readonly operations: { readonly [operationId: string]: CheckedOperation | undefined };
  /** Whether a request is checked before anything is sent. Default: true. */
  readonly request?: boolean | undefined;
  /**
   * What happens when an answer is not what the document promises: `"throw"` rejects, `"warn"` tells the logger, or the
   * console where there is none. `false`: answers are not checked. Default: `"warn"`.
   */
  readonly response?: "warn" | "throw" | false | undefined;
}

/** The checks of one operation, as `@catalog-kit/validators` has them. */
export interface CheckedOperation {
  readonly path?: Check | undefined;
  readonly query?: Check | undefined;
  readonly header?: Check | undefined;
  readonly cookie?: Check | undefined;
  readonly body?: Check | undefined;
  /** By status: `"200"`, `"4XX"`, `"default"`. */
  readonly responses: { readonly [status: string]: Check | undefined };
}

export interface Check {
  validate(value: unknown): { readonly issues?: readonly CheckIssue[] | undefined };
}

/** One reason why a value is refused. */
export interface CheckIssue {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly keyword?: string;
}

/** What was sent or received is not what the document says. `issues` is not shown when the error is printed: it may quote values. */
abstract class CheckError extends CallError {
  readonly #issues: readonly CheckIssue[];

  constructor(place: CallPlace, problem: string, issues: readonly CheckIssue[]) {
    super(place, `${problem} ${summary(issues)} See error.issues.`);
    this.#issues = issues;
  }

  /** All that is wrong; `path` begins with the part (`"path"`, `"query"`, `"header"`, `"cookie"`, `"body"`). */
  get issues(): readonly CheckIssue[] {
    return this.#issues;
  }
}

/** The request breaks the rules of the document. Nothing was sent. */
export class RequestValidationError extends CheckError {
  override readonly name = "RequestValidationError";
  readonly code = "REQUEST_INVALID";

  constructor(place: CallPlace, issues: readonly CheckIssue[]) {
    super(place, "nothing was sent, since the request is not as the API description says:", issues);
  }
}

/** The answer breaks the rules of the document: the server, or the document, has changed. */
export class ResponseValidationError extends CheckError {
  override readonly name = "ResponseValidationError";
  readonly code = "RESPONSE_INVALID";
  readonly status: number;

  constructor(place: CallPlace, status: number, issues: readonly CheckIssue[]) {
    super(place, `the answer ${status} is not as the API description says:`, issues);
    this.status = status;
  }
}

const parts = ["path", "query", "header", "cookie", "body"] as const;

/** @throws {RequestValidationError} if the parts of the request are to be checked, and break a rule. */
export function checkRequest(
  call: CallContext,
  request: { readonly [part in (typeof parts)[number]]?: unknown },
): void {
  const { validate } = call.settings;
  const checks = validate?.request === false ? undefined : validate?.operations[call.operationId ?? ""];
  if (checks === undefined) return;
  const issues = parts.flatMap((part) => {
    const value = request[part] ?? (part === "body" ? undefined : {});
    // What is no JSON (a form, a stream) has no checks; a body that is missing is found by the types, or by the server.
    if (value === undefined || !isPlain(value)) return [];
    return issuesOf(checks[part], asSent(value), part);
  });
  if (issues.length > 0) throw new RequestValidationError(call, issues);
}

/** @throws {ResponseValidationError} if the body is to be checked, breaks a rule, and that is to be an error. */
export function checkResponse(call: CallContext, status: number, body: unknown): void {
  const { validate, log } = call.settings;
  const responses = validate?.response === false ? undefined : validate?.operations[call.operationId ?? ""]?.responses;
  if (responses === undefined || body === undefined) return;
  const check = responses[status] ?? responses[`${String(status).charAt(0)}XX`] ?? responses.default;
  const issues = issuesOf(check, body, "body");
  if (issues.length === 0) return;
  const error = new ResponseValidationError(call, status, issues);
  if (validate?.response === "throw") throw error;
  if (log === undefined) console.warn(`@catalog-kit/client: ${error.message}`);
  else log("warn", error.message, { operationId: call.operationId, status });
}

export function checkValidate(options: ValidateOptions | undefined): ValidateOptions | undefined {
  if (options === undefined || typeof options.operations === "object") return options;
  throw new OptionsError("validate.operations is missing. Set it to operationValidators of the package validators.");
}

function issuesOf(check: Check | undefined, value: unknown, part: string): readonly CheckIssue[] {
  const issues = check?.validate(value).issues ?? [];
  return issues.map((issue) => ({ ...issue, path: [part, ...(issue.path ?? [])] }));
}

/** Without the members that are undefined, and with dates as text. */
function asSent(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    // It cannot be sent either, and will be refused as such.
    return value;
  }
}

function isPlain(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    Array.isArray(value) ||
    Object.getPrototypeOf(value) === Object.prototype
  );
}

// Place and rule only: the sentences of the issues may quote what is in a record.
function summary(issues: readonly CheckIssue[]): string {
  const places = issues
    .slice(0, 3)
    .map(({ path = [], keyword }) => `/${path.join("/")}${keyword ? ` (${keyword})` : ""}`);
  return `${places.join(", ")}${issues.length > 3 ? ` and ${issues.length - 3} more` : ""}.`;
}
