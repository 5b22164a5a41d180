import type { PackageName } from "../../emit/source-file.ts";
import { exampleName } from "./examples.ts";
import { markdownText } from "./markdown-text.ts";
import type { KitSubject, Page } from "./page.ts";

/** What npm shows of each package. */
export function packageReadmes({ model, names: { packagePrefix, emulator } }: KitSubject): readonly Page[] {
  const title = markdownText(model.title);
  const texts: Readonly<Record<PackageName, string>> = {
    types: `What ${title} speaks, as TypeScript types. There is no runtime: nothing of this package is left in a build. What is read
and what is written are different types where the document makes a difference: the name with \`Input\` is what you write.`,
    client: `A typed client of ${title}: every operation by its name, or path by path through \`raw\`, with typed errors. Failures
of the network are retried where that does no harm; no message, log line or inspection shows a credential.`,
    validators: `Checks of everything that ${title} sends and accepts, compiled ahead of time: no \`eval\`, no dependency, behind Standard
Schema. Every schema has a type guard and a validator, every operation the checks of its requests and responses.`,
    fixtures: `Test data of ${title} that is always valid, and the API itself, emulated in your test process.

| door           | what                                                         |
| -------------- | ------------------------------------------------------------ |
| \`.\`            | builders, counter-examples and the document's own examples   |
| \`./emulator\`   | the API: in process, and over HTTP by \`listen()\`             |
| \`./msw\`        | request handlers of MSW 3                                    |
| \`./vitest\`     | an emulator for a test file                                  |
| \`./arbitraries\` | arbitraries of fast-check                                   |

\`npx ${packagePrefix}fixtures\` (\`${emulator}\`) serves the API on your machine, with a page to look at it.`,
  };
  return Object.entries(texts).map(([name, text]) => ({
    path: `packages/${name}/README.md`,
    text: `# ${packagePrefix}${name}

${text}

\`\`\`sh
npm install ${packagePrefix}${name}
\`\`\`

<!-- example: ${exampleName} -->

\`\`\`ts
\`\`\`
`,
  }));
}
