import type { Fault, IssueLog } from "./issue-log.ts";
import { isObject, type Json, own } from "../json/json.ts";
import type { Version } from "./shape.ts";
import type { SourceFile } from "./source-file.ts";

/** The version that a document states; undefined, with a report, where it is none that we read. */
export function readVersion(file: SourceFile, log: IssueLog): Version | undefined {
  const root = file.value;
  const stated = isObject(root) ? own(root, "openapi") : undefined;
  const match = typeof stated === "string" ? /^(3\.[012])(\.\d+)?(-.*)?$/.exec(stated) : null;
  if (match !== null) return match[1] as Version;
  log.error({ file, pointer: stated === undefined ? "#" : "#/openapi" }, explain(root, stated));
  return undefined;
}

function explain(root: Json, stated: Json | undefined): Fault {
  if (isObject(root) && own(root, "swagger") !== undefined) {
    const message = `This is a Swagger ${String(own(root, "swagger"))} document; OpenAPI 3.0, 3.1 or 3.2 is needed.`;
    return { code: "unsupported-version", message, fix: "Convert it to OpenAPI 3 first." };
  }
  if (stated === undefined) {
    const message = 'This is no OpenAPI document: it has no field "openapi".';
    return { code: "not-openapi", message, fix: 'Begin it with openapi: "3.1.1", or name another file.' };
  }
  const message = `Unknown OpenAPI version ${JSON.stringify(stated)}; 3.0, 3.1 and 3.2 are read.`;
  return { code: "unsupported-version", message, fix: 'Say a version in quotes, such as openapi: "3.1.1".' };
}
