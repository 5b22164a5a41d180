import type { Issue } from "../issue.ts";

/**
 * The issues of one part's value, as issues of the whole request.
 *
 * @param unreadable - What was given in text that could not be read: reported already, and not to be called missing.
 */
export function partIssues(
  part: "path" | "query" | "header" | "cookie" | "body",
  issues: readonly Issue[],
  unreadable: ReadonlySet<string>,
): readonly Issue[] {
  const own = issues.filter((issue) => !saysMissing(issue, unreadable));
  return own.map((issue) => ({ ...issue, message: `${part}: ${issue.message}`, path: [part, ...issue.path] }));
}

function saysMissing({ keyword, path, params }: Issue, names: ReadonlySet<string>): boolean {
  return keyword === "required" && path.length === 0 && names.has(String(params["property"]));
}
