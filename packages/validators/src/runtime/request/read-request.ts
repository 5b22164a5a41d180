import type { Issue } from "../issue.ts";
import { decodeCookies, decodeHeaders, decodePath, decodeQuery, type DecodedPart } from "../parameters/decode-parts.ts";
import { fillDefaults } from "../parameters/fill-defaults.ts";
import { matchPath } from "./match-path.ts";
import type {
  OperationDefinition,
  PartDefinition,
  ReadableRequest,
  ReadRequestOptions,
  ReadRequestResult,
} from "./operation.ts";
import { readBody } from "./read-body.ts";
import { partIssues } from "./part-issues.ts";

const defaultMaxBytes = 1024 * 1024;
const defaultMaxIssues = 100;

type Part = "path" | "query" | "header" | "cookie";

/** Reads all parts of a request, whatever is wrong with the first ones, so that a sender learns of everything at once. */
export async function readRequest(
  definition: OperationDefinition,
  request: ReadableRequest,
  options: ReadRequestOptions = {},
): Promise<ReadRequestResult> {
  const maxBytes = checkedLimit("maxBytes", options.maxBytes ?? defaultMaxBytes, 0);
  const maxIssues = checkedLimit("maxIssues", options.maxIssues ?? defaultMaxIssues, 1);
  const path = readPath(definition, request.url, options, maxIssues);
  const query = readPart(
    "query",
    definition.query,
    (parameters) => decodeQuery(parameters, new URL(request.url).search, maxIssues),
    maxIssues,
  );
  const header = readPart(
    "header",
    definition.header,
    (parameters) => decodeHeaders(parameters, request.headers, maxIssues),
    maxIssues,
  );
  const cookies = request.headers.get("cookie") ?? "";
  const cookie = readPart(
    "cookie",
    definition.cookie,
    (parameters) => decodeCookies(parameters, cookies, maxIssues),
    maxIssues,
  );
  const body = await readBody(definition.body, request, {
    maxBytes,
    maxIssues,
    readOnly: options.readOnly ?? "refuse",
  });
  const parts = [path, query, header, cookie, body];
  if (parts.some((part) => part.issues.length > 0)) {
    const issues = parts.flatMap((part) => part.issues);
    return { ok: false, status: body.status ?? 400, issues: issues.slice(0, maxIssues) };
  }
  const value = { path: path.value, query: query.value, header: header.value, cookie: cookie.value, body: body.value };
  return { ok: true, value };
}

interface ReadPart {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

function readPath(
  definition: OperationDefinition,
  url: string,
  options: ReadRequestOptions,
  maxIssues: number,
): ReadPart {
  const { pathTemplate, pointer } = definition;
  const raw = options.params ?? matchBelow(options.basePath ?? "", pathTemplate, new URL(url).pathname);
  if (raw === undefined) {
    const message = `path: The URL must match ${options.basePath ?? ""}${pathTemplate}, but has another path. If the API is served below a prefix, pass it as "basePath".`;
    return {
      value: undefined,
      issues: [{ message, path: ["path"], keyword: "path", schemaPath: pointer, params: { pathTemplate } }],
    };
  }
  return readPart("path", definition.path, (parameters) => decodePath(parameters, raw, maxIssues), maxIssues);
}

function matchBelow(basePath: string, template: string, pathname: string): Record<string, string> | undefined {
  const prefix = basePath.replace(/\/$/, "");
  return pathname.startsWith(prefix) ? matchPath(template, pathname.slice(prefix.length)) : undefined;
}

const absent: ReadPart = { value: undefined, issues: [] };

function readPart(
  part: Part,
  definition: PartDefinition | undefined,
  decode: (parameters: PartDefinition["parameters"]) => DecodedPart,
  maxIssues: number,
): ReadPart {
  if (definition === undefined) return absent;
  const { value, unreadable, issues } = decode(definition.parameters);
  const isFine = issues.length === 0 && definition.validator.is(value);
  const checked = isFine ? [] : (definition.validator.validate(value, { maxIssues }).issues ?? []);
  fillDefaults(definition.parameters, value);
  return { value, issues: isFine ? checked : [...issues, ...partIssues(part, checked, unreadable)] };
}

function checkedLimit(name: string, limit: number, least: number): number {
  if (limit >= least) return limit;
  throw new RangeError(`readRequest(): "${name}" is ${limit}. Pass a number from ${least} on, or leave it out.`);
}
