/** `node scripts/check-readme.ts` as a person meets it. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const program = fileURLToPath(new URL("../check-readme.ts", import.meta.url));
const block = (path: string, code: string): string => `<!-- example: ${path} -->\n\n\`\`\`ts\n${code}\n\`\`\`\n`;

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "readme-"));
  put("packages/one/package.json", "{}");
  put("packages/one/examples/use.ts", 'import "one";\n\nuse();\n');
  put("packages/one/README.md", block("examples/use.ts", 'import "one";\n\nuse();'));
  put("README.md", `# Top\n\n${block("packages/one/examples/use.ts", 'import "one";\n\nuse();')}\nThe end.\n`);
});

afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function check(...args: readonly string[]): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [program, "--root", root, ...args], { encoding: "utf8" });
  return { status, stderr };
}

test("says nothing where every block shows its file", () => {
  expect(check()).toEqual({ status: 0, stderr: "" });
});

test("names the line of a block that differs, and --write mends it without touching the rest", () => {
  const before = readFileSync(join(root, "README.md"), "utf8");
  put("packages/one/examples/use.ts", "useOtherwise();\n");
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain("README.md:3: the code differs from packages/one/examples/use.ts.");
  expect(stderr).toContain("packages/one/README.md:1: the code differs from examples/use.ts.");
  expect(check("--write").status).toBe(0);
  expect(check().status).toBe(0);
  expect(readFileSync(join(root, "README.md"), "utf8")).toBe(
    before.replace('import "one";\n\nuse();', "useOtherwise();"),
  );
});

test("--write fills several blocks of one page, empty ones too", () => {
  put("packages/one/examples/more.ts", "a();\nb();\nc();\n");
  put(
    "README.md",
    `${block("packages/one/examples/more.ts", "")}text\n${block("packages/one/examples/use.ts", "old")}`,
  );
  expect(check("--write").status).toBe(0);
  expect(readFileSync(join(root, "README.md"), "utf8")).toBe(
    `${block("packages/one/examples/more.ts", "a();\nb();\nc();")}text\n${block("packages/one/examples/use.ts", 'import "one";\n\nuse();')}`,
  );
});

test.for([
  { given: block("gone.ts", "x"), want: "README.md:1: there is no file gone.ts." },
  {
    given: "<!-- example: gone.ts -->\n\nNo code here.\n",
    want: "README.md:1: no code block follows the mark of gone.ts.",
  },
  { given: "<!-- example: gone.ts -->\n\n```ts\nnever closed\n", want: "README.md:1: no code block follows" },
])("reports a mark that leads nowhere: $want", ({ given, want }) => {
  put("README.md", given);
  const { status, stderr } = check();
  expect(status).toBe(1);
  expect(stderr).toContain(want);
});

test("asks every package for a README with an example in it", () => {
  put("packages/two/package.json", "{}");
  expect(check().stderr).toContain("packages/two/README.md: missing.");
  put("packages/two/README.md", "# Two\n");
  expect(check().stderr).toContain("packages/two/README.md:1: shows no example.");
});
