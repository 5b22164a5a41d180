import type { Issue } from "../issue.ts";
import type { WirePath } from "./wire-parameter.ts";

/** Takes down what is wrong with a value. Gives back `undefined`, which is what the caller then has of the value. */
export type Refuse = (
  path: WirePath,
  keyword: string,
  message: string,
  params?: Readonly<Record<string, unknown>>,
) => undefined;

/**
 * Issues of text that could not be read, before any schema was asked.
 *
 * @param pointer - Where the API description declares the parameter or the body.
 * @param maxIssues - How many are kept: a text of a megabyte may be wrong in half a million places.
 */
export function refuseInto(issues: Issue[], pointer: string, maxIssues: number): Refuse {
  return (path, keyword, message, params = {}) => {
    if (issues.length >= maxIssues) return undefined;
    issues.push({ message: `${placeOf(path)} ${message}.`, path, keyword, schemaPath: pointer, params });
    return undefined;
  };
}

/** As validators name a place, behind the part of the request: `query: /filter/2`. */
function placeOf(path: WirePath): string {
  const [part, ...steps] = path;
  const pointer = steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return `${part}: ${steps.length === 0 ? "The value" : pointer}`;
}
