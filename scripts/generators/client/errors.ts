import { docComment } from "../../emit/code.ts";
import type { Operation } from "../../model/types.ts";
import type { Generator } from "../generator.ts";
import { errorBodyType, usedRoots } from "./body-type.ts";
import { failures } from "./outcomes.ts";
import { errorClasses } from "./error-union.ts";

interface ErrorClass {
  readonly name: string;
  readonly doc: string;
  /** Whether an answer of this documented status, or range, comes as this class. */
  readonly covers: (status: string) => boolean;
}

const docs: Readonly<Record<string, string>> = {
  AuthenticationError: "401: the credential is missing or not valid.",
  ConflictError: "409: the thing is in a state that rules the operation out.",
  InvalidRequestError: "400 or 422: the request breaks a rule.",
  NotFoundError: "404: there is no such thing.",
  PermissionDeniedError: "403: the credential is valid and does not allow the operation.",
  RateLimitError: "429: too many requests.",
};

const classes: readonly ErrorClass[] = [
  { name: "ApiError", doc: "The server answered, and not with success.", covers: () => true },
  ...errorClasses.map(({ name, statuses }) => ({
    name,
    doc: docs[name] ?? "",
    covers: (status: string) => statuses.some((code) => status === String(code)) || status === "4XX",
  })),
  { name: "ServerError", doc: "5xx: the server failed.", covers: (status) => status.startsWith("5") },
];

/** The names that `errors.ts` exports. */
export const errorExports: readonly string[] = [...classes.map(({ name }) => name), "isApiError"];

/** `errors.ts`: the error classes of the runtime with the bodies that this document gives them. */
export const clientErrors: Generator = ({ operations }) => {
  const declarations = classes.map((entry) => declaration(entry, operations));
  const guard = `${docComment(
    "Tells whether a caught value is an error that the API answered with; with an operation's id, typed as that operation's\nerrors. Works where two copies of the package are installed, and `instanceof` does not.",
  )}export const isApiError: IsApiError<OperationErrors, ApiError> = isApiErrorOf as IsApiError<OperationErrors, ApiError>;`;
  const body = [...declarations, guard].join("\n\n");
  return [
    {
      package: "client",
      path: "errors.ts",
      generator: "client/errors.ts",
      imports: [
        { from: { kind: "runtime" }, names: [...classes.map(({ name }) => `${name} as ${name}Class`), "isApiErrorOf"] },
        { from: { kind: "runtime" }, names: ["ErrorClass", "IsApiError"], typeOnly: true },
        { from: { kind: "file", path: "operations.ts" }, names: ["OperationErrors"], typeOnly: true },
        { from: { kind: "package", name: "types" }, names: usedRoots([body]), typeOnly: true },
      ],
      body,
    },
  ];
};

function declaration({ name, doc, covers }: ErrorClass, operations: readonly Operation[]): string {
  const bodies = new Set(operations.flatMap((operation) => bodiesOf(operation, covers)));
  const type = bodies.size === 0 ? "unknown" : [...bodies].sort().join(" | ");
  return `${docComment(doc)}export type ${name} = ${name}Class<${type}>;
${docComment(doc)}export const ${name}: ErrorClass<${name}> = ${name}Class;`;
}

/** The documented bodies; those of `default` too, where the operation has no other for such a status. */
function bodiesOf(operation: Operation, covers: ErrorClass["covers"]): readonly string[] {
  const documented = failures(operation);
  const own = documented.filter(({ status }) => status !== "default" && covers(status));
  const chosen = own.length > 0 ? own : documented.filter(({ status }) => status === "default");
  return chosen.map((response) => errorBodyType(operation, response));
}
