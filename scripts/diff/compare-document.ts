import type { DiffScope } from "./diff-scope.ts";

/** What the document says of itself. */
export function compareDocument({ base, head, log }: DiffScope): void {
  if (base.version !== head.version) {
    const what = `The version was ${base.version} and is ${head.version}.`;
    log.add({ rule: "api-version-changed", what, base: "#/info/version", head: "#/info/version" });
  }
  if (String(base.fixtureWords) !== String(head.fixtureWords)) {
    const what = "Made-up texts are of other words.";
    log.add({ rule: "fixture-words-changed", what, base: "#/x-fixture-words", head: "#/x-fixture-words" });
  }
  if (base.title === head.title && base.description === head.description) return;
  const what = "The title or the description of the API changed.";
  log.add({ rule: "api-texts-changed", what, base: "#/info", head: "#/info" });
}
