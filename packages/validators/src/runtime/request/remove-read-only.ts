import type { Issue } from "../issue.ts";

/** Takes the properties out of a decoded body that are there although they are read-only; says whether there were any. */
export function removeReadOnly(body: unknown, issues: readonly Issue[]): boolean {
  const readOnly = issues.filter(({ keyword }) => keyword === "readOnly");
  for (const { path } of readOnly) remove(body, path);
  return readOnly.length > 0;
}

function remove(body: unknown, path: Issue["path"]): void {
  let owner = body;
  for (const key of path.slice(0, -1)) owner = (owner as Record<PropertyKey, unknown>)[key]; // where the issue was found
  delete (owner as Record<PropertyKey, unknown>)[path.at(-1) ?? ""];
}
