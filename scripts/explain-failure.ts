import { formatIssue } from "./load/spec-issue.ts";
import { SpecError, type SourceLocation } from "./load/load-spec.ts";
import type { UnsupportedSpecError } from "./model/unsupported-spec-error.ts";
import { ForeignFileError } from "./write-files.ts";

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** An unsupported construct with the place in the user's files where it stands. */
export class UnsupportedSpecAt extends Error {
  override readonly name = "UnsupportedSpecAt";

  constructor(cause: UnsupportedSpecError, location: SourceLocation) {
    const issue = { ...location, code: "unsupported", message: `${cause.construct} is not supported.`, fix: cause.fix };
    super(formatIssue(issue), { cause });
  }
}

export interface Failure {
  readonly message: string;
  readonly exitCode: 1 | 2;
}

/** What a person is told. A stack trace only for what is a fault of ours. */
export function explainFailure(error: unknown): Failure {
  if (error instanceof UsageError || isArgumentError(error)) {
    return { message: `${error.message}\nRun with --help for the options.`, exitCode: 2 };
  }
  if (error instanceof SpecError || error instanceof UnsupportedSpecAt || error instanceof ForeignFileError) {
    return { message: error.message, exitCode: 1 };
  }
  if (isSystemError(error)) return { message: `${error.message}.`, exitCode: 1 };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `A fault in the generator, not in the document; please report it.\n${trace}`, exitCode: 1 };
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
}

/** The operating system said no: a folder that cannot be written, a full disk. */
function isSystemError(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error;
}
