import { packageNames } from "../../emit/source-file.ts";
import { examples } from "./examples.ts";
import { markdownPath, markdownText } from "./markdown-text.ts";
import { packageReadmes } from "./package-readmes.ts";
import type { KitSubject, Page } from "./page.ts";
import { specPathModule } from "./spec-path-module.ts";
import { repositoryReadme } from "./repository-readme.ts";

/** Everything that is written for a new kit, rather than copied or generated. */
export function kitPages(subject: KitSubject): readonly Page[] {
  return [
    repositoryReadme(subject),
    ...packageReadmes(subject),
    ...examples(subject),
    specReadme(subject),
    specPathModule(subject),
    firstChangeset(subject),
  ];
}

function specReadme({ model, specPath }: KitSubject): Page {
  const text = `# The API description

${markdownPath(specPath)} describes ${markdownText(model.title)} and is the only source of truth of this repository: types, client, validators
and fixtures are all generated from it. Change it here, run \`npx pnpm generate\`, and commit both.
`;
  return { path: "spec/README.md", text };
}

function firstChangeset({ model, names: { packagePrefix } }: KitSubject): Page {
  const bumps = packageNames.map((name) => `"${packagePrefix}${name}": minor`);
  const text = `---
${bumps.join("\n")}
---

First release, made from version ${markdownText(model.version)} of the description of ${markdownText(model.title)}.
`;
  return { path: ".changeset/first-release.md", text };
}
