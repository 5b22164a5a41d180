import type { DiffScope } from "./diff-scope.ts";

/** What the document says of itself. */
export function compareDocument({ base, head, log }: DiffScope): void {
  if (base.version !== head.version) {
    const what = `The version was ${base.version} and is ${head.version}.`;
    log.add({ rule: "api-version-changed", what, base: "#/info/version", head: "#/info/version" });
  }
  if (base.title === head.title && base.description === head.description) return;
  const what = "The title or the description of the API changed.";
  log.add({ rule: "api-texts-changed", what, base: "#/info", head: "#/info" });
}
