import { formatWarnings, SpecError } from "./load/spec-issue.ts";
import { ChangesetError } from "./release/changeset-error.ts";
import { SpecSourceError } from "./spec-source.ts";
import { ForeignFileError } from "./write-files.ts";

/** The command line cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
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
  if (error instanceof SpecError) {
    const warnings = error.warnings.length === 0 ? [] : [formatWarnings(error.warnings)];
    return { message: [...warnings, error.message].join("\n"), exitCode: 1 };
  }
  if ([ForeignFileError, SpecSourceError, ChangesetError].some((kind) => error instanceof kind)) {
    return { message: (error as Error).message, exitCode: 1 };
  }
  if (isSystemError(error)) return { message: explainSystemError(error), exitCode: 1 };
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { message: `A fault in the generator, not in the document; please report it.\n${trace}`, exitCode: 1 };
}

function isArgumentError(error: unknown): error is Error {
  return error instanceof TypeError && String((error as { code?: unknown }).code).startsWith("ERR_PARSE_ARGS");
}

/** The operating system said no: a folder that cannot be written, a full disk. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

const remedies: Readonly<Record<string, string>> = {
  EACCES: "Give this user the right to write there, or choose another folder.",
  EISDIR: "A folder stands where a file has to go; move it, or choose another --out.",
  ENOSPC: "The disk is full; make room and run again.",
  ENOTDIR: "A file stands where a folder has to go; move it, or choose another --out.",
  EROFS: "The disk is read-only; choose another folder.",
};

function explainSystemError({ code = "", message, path }: NodeJS.ErrnoException): string {
  const place = path === undefined || message.includes(path) ? "" : ` (${path})`;
  return [`${message}${place}.`, remedies[code]].filter(Boolean).join("\n");
}
