/** The examples of the packages: the document's own names in programs that npm test compiles and runs. */
import { credentials } from "../../corpus/credentials.ts";
import { identifier, literal } from "../../emit/code.ts";
import type { PackageName } from "../../emit/source-file.ts";
import { shownSchema } from "../../fixtures/shown-schema.ts";
import { easiestFirst } from "../../model/easiest-first.ts";
import type { Json } from "../../model/types.ts";
import type { KitSubject, Page } from "./page.ts";

export const exampleName = "examples/quick-start.ts";

export function examples(subject: KitSubject): readonly Page[] {
  const programs: Readonly<Record<PackageName, string>> = {
    types: typesExample(subject),
    client: clientExample(subject),
    validators: validatorsExample(subject),
    fixtures: fixturesExample(subject),
  };
  return Object.entries(programs).map(([name, text]) => ({ path: `packages/${name}/${exampleName}`, text }));
}

function typesExample({ model, names: { packagePrefix } }: KitSubject): string {
  const schema = shownSchema(model);
  const type = schema === undefined ? "SpecInfo" : identifier(schema.names.type);
  return `import type { ${type} } from "${packagePrefix}types";

/** Takes what the API answers, and nothing else. */
export function toText(value: ${type}): string {
  return JSON.stringify(value, null, 2);
}
`;
}

function clientExample({ model, names: { packagePrefix } }: KitSubject): string {
  const [operation] = easiestFirst(model);
  const options = Object.entries(credentials(model)).map(
    ([name, value]) => `${identifier(name)}: ${literal(value as Json)}, `,
  );
  const client = `import { createClient${operation === undefined ? "" : ", isApiError"} } from "${packagePrefix}client";
${operation === undefined ? "" : `import { ${identifier(operation.names.requestBuilder)} } from "${packagePrefix}fixtures";\n`}import { createEmulator } from "${packagePrefix}fixtures/emulator";

// Against the API itself, leave \`baseUrl\` and \`fetch\` out, where the document names a server.
const api = createClient({ ${options.join("")}baseUrl: "http://localhost", fetch: createEmulator().fetch });
`;
  if (operation === undefined) return `${client}\nconsole.log(Object.keys(api)); // no operation yet, but \`raw\`\n`;
  return `${client}
try {
  console.log(await api.${identifier(operation.names.method)}(${identifier(operation.names.requestBuilder)}()));
} catch (error) {
  if (!isApiError(error)) throw error;
  console.log(error.status, error.body); // what the document says of failure
}
`;
}

function validatorsExample({ model, names: { packagePrefix } }: KitSubject): string {
  const schema = shownSchema(model);
  if (schema === undefined) {
    return `import { operationValidators } from "${packagePrefix}validators";

for (const [id, operation] of Object.entries(operationValidators)) console.log(id, operation.pathTemplate);
`;
  }
  const validator = identifier(schema.names.validator);
  return `import { ${validator} } from "${packagePrefix}validators";

// What came in: JSON of which nothing is known yet.
const body: unknown = JSON.parse("[]");

// All that is wrong, as values.
const { issues } = ${validator}.validate(body);
for (const { path, message } of issues ?? []) console.log(path.join("."), message);
`;
}

function fixturesExample({ model, names: { packagePrefix } }: KitSubject): string {
  const schema = shownSchema(model);
  const emulator = `// The API itself, in this process: every request and every answer is checked.
const emulator = createEmulator();
const { status } = await emulator.fetch("http://localhost/");
console.log(status, emulator.received().length);
`;
  const door = `import { createEmulator } from "${packagePrefix}fixtures/emulator";\n`;
  if (schema === undefined) return `${door}\n${emulator}`;
  const builder = identifier(schema.names.builder);
  return `import { ${builder} } from "${packagePrefix}fixtures";
${door}
// Always valid, and the same for the same seed.
console.log(${builder}(undefined, { seed: 7 }));

${emulator}`;
}
