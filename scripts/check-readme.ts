/**
 * Holds the code of every README to the example that is compiled and run: `node scripts/check-readme.ts [--write]`.
 *
 * A code block below `<!-- example: PATH -->` shows that file, whole. `--write` fills the blocks in.
 */
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findExamples, replaceExamples, trimLines } from "./readme-examples.ts";

const { values } = parseArgs({
  options: {
    write: { type: "boolean", default: false },
    root: { type: "string", default: join(import.meta.dirname, "..") },
  },
});
const root = resolve(values.root);

const problems: string[] = [];
for (const readme of ["README.md", ...globSync("packages/*/README.md", { cwd: root }).toSorted()]) {
  problems.push(...checkReadme(readme));
}
for (const manifest of globSync("packages/*/package.json", { cwd: root }).toSorted()) {
  problems.push(...checkShowsUse(dirname(manifest)));
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

function checkReadme(readme: string): string[] {
  const page = readFileSync(join(root, readme), "utf8");
  const { blocks, strays } = findExamples(page);
  const found = strays.map(
    ({ path, line }) =>
      `${readme}:${line}: no code block follows the mark of ${path}. Put an empty \`\`\`ts block below it.`,
  );
  const code = new Map<string, string>();
  for (const { path, line } of blocks) {
    const text = readExample(resolve(root, dirname(readme), path));
    if (text === undefined)
      found.push(`${readme}:${line}: there is no file ${path}. Mend the path, or write the example.`);
    else code.set(path, trimLines(text));
  }
  if (values.write) {
    const written = replaceExamples(page, (block) => code.get(block.path) ?? block.code);
    if (written !== page) writeFileSync(join(root, readme), written);
    return found;
  }
  for (const { path, line, code: shown } of blocks) {
    if (code.has(path) && code.get(path) !== trimLines(shown)) {
      problems.push(
        `${readme}:${line}: the code differs from ${path}. Run "npx pnpm readme", which copies the file here.`,
      );
    }
  }
  return found;
}

/** What npm shows of a package is its README: it has to exist, and to show how the package is used. */
function checkShowsUse(folder: string): string[] {
  const readme = `${folder}/README.md`;
  const page = readExample(join(root, readme));
  if (page === undefined) return [`${readme}: missing. Write it: npm shows it as the page of the package.`];
  if (findExamples(page).blocks.length > 0) return [];
  return [`${readme}:1: shows no example. Add "<!-- example: examples/NAME.ts -->" with a \`\`\`ts block below it.`];
}

function readExample(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
