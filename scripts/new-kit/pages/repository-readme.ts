import { exampleName } from "./examples.ts";
import { markdownPath, markdownText } from "./markdown-text.ts";
import type { KitSubject, Page } from "./page.ts";

export function repositoryReadme({ model, names: { name, packagePrefix }, specPath }: KitSubject): Page {
  const link = (part: string): string => `[\`${packagePrefix}${part}\`](packages/${part}/README.md)`;
  const example = (part: string): string => `<!-- example: packages/${part}/${exampleName} -->\n\n\`\`\`ts\n\`\`\``;
  const text = `# ${name}

${markdownText(model.title)} as four npm packages that agree with each other by construction, since all of them are made from one
OpenAPI document, ${markdownPath(specPath)}.

| package | what it gives you |
| --- | --- |
| ${link("types")} | What the API speaks, as types. What you read and what you may write are different types. |
| ${link("client")} | Every operation typed, by name or by path, with typed errors. |
| ${link("validators")} | Checks compiled ahead of time: no \`eval\`, no dependency, Standard Schema. |
| ${link("fixtures")} | Test data that is always valid, and the API itself, emulated in your test process. |

## Two commands

You need Node 20 or newer, npm, and nothing else.

\`\`\`sh
npm start   # generates from the document, builds the packages, and takes you on a tour of them
npm test    # runs every check and every test
\`\`\`

Each sets up what it needs by itself. After that, \`npx pnpm NAME\` runs any other script of \`package.json\`.

## Use the packages

Every example is compiled and run by \`npm test\`. Call the API:

${example("client")}

Check what you receive:

${example("validators")}

Test against data and an API that do not lie:

${example("fixtures")}

## Change the API

1. Edit the document in \`spec/\`.
2. Run \`npx pnpm generate\`. Generated sources are committed: their difference is the review of your change.
3. Run \`npm test\`, then \`npx pnpm changeset\` to say, in the words of a user, what each package gains or loses.

The emulator keeps what is sent to it, as far as the paths of the document make clear how. What it cannot know of your API
is written by hand, as semantics of its operations: \`npx pnpm fixtures explain\` says what was inferred.

## Release

Merging to \`main\` opens or updates a pull request with the versions and changelogs that the changesets ask for. Merging that
one publishes the packages to npm. [CONTRIBUTING.md](CONTRIBUTING.md) says what has to be set up once.

## Where things are

| folder | what |
| --- | --- |
| \`spec/\` | the API's description, the only source of truth |
| \`scripts/\` | turns it into source text; \`generate.ts\` is the front door |
| \`packages/*/src/generated/\` | what is written by machine; never edited |
| \`packages/*/src/\` | the rest of the packages, the same for every document |
| \`docs/decisions/\` | half a page for each choice that somebody will question |

The toolkit is under the [MIT licence](LICENSE), whose notice stays with its code.
`;
  return { path: "README.md", text };
}
