/**
 * A consumer outside the workspace: the packed packages, installed by npm in an empty folder, compiled by every TypeScript
 * that we promise and run on the oldest and on the newest Node, on Bun and on Deno.
 */
import { cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packPackages, repository } from "./consumer/pack-packages.ts";
import { runTool } from "./consumer/run-tool.ts";

const compilers = {
  "typescript-5.9": "npm:typescript@5.9.3",
  "typescript-6.0": "npm:typescript@6.0.3",
  "typescript-7.0": "npm:typescript@7.0.2",
};
const resolutions = { bundler: "esnext", nodenext: "nodenext" };
const oldestNode = "20.20.2";
const otherRuntimes = { bun: "1.4.5", deno: "2.9.6" };

/** The program for any document, and that of a room which has its own. */
const programs = globSync("scripts/**/consumer/program.ts", { cwd: repository }).map((source, index) => {
  return { source, name: `program-${index}` };
});

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "consumer-"));
  const tarballs = join(folder, "tarballs");
  mkdirSync(tarballs);
  const packages = await packPackages(tarballs);
  const dependencies = {
    ...Object.fromEntries(packages.map(({ name, path }) => [name, `file:${path}`])),
    ...compilers,
    node: oldestNode,
    ...otherRuntimes,
  };
  // The install scripts put the binaries in place; npm wants to be told that they may.
  const allowScripts = { node: true, bun: true, deno: true };
  writeJson("package.json", { name: "consumer", private: true, type: "module", dependencies, allowScripts });
  for (const { source, name } of programs) cpSync(join(repository, source), join(folder, `${name}.ts`));
  await installFromRegistry();
});

afterAll(() => rmSync(folder, { recursive: true }));

async function installFromRegistry(): Promise<void> {
  try {
    await runTool(
      "npm",
      ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-progress", "--loglevel=error"],
      folder,
    );
  } catch (error) {
    throw new Error(
      "The consumer cannot install its packages by npm. This test needs npm's registry for the compilers and Node " +
        `${oldestNode}; where it does not answer (\`npm ping\` tells), mend the network or npm's proxy settings.`,
      { cause: error },
    );
  }
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(join(folder, path), JSON.stringify(value, null, 2));
}

function compile(compiler: string, options: Readonly<Record<string, unknown>>): Promise<string> {
  const project = `tsconfig.${compiler}.${String(options["moduleResolution"])}.json`;
  writeJson(project, {
    compilerOptions: {
      target: "es2022",
      lib: ["es2022", "dom"],
      // Nobody needs Node's types to use these packages, and nobody has to look away from ours.
      types: [],
      skipLibCheck: false,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      ...options,
    },
    files: programs.map(({ name }) => `${name}.ts`),
  });
  return runTool(process.execPath, [join("node_modules", compiler, "bin/tsc"), "-p", project], folder);
}

const combinations = Object.keys(compilers).flatMap((compiler) =>
  Object.entries(resolutions).map(([moduleResolution, module]) => ({ compiler, moduleResolution, module })),
);

test.for(combinations)(
  "compiles under $compiler with moduleResolution $moduleResolution",
  async ({ compiler, moduleResolution, module }) => {
    expect(await compile(compiler, { module, moduleResolution, noEmit: true })).toBe("");
  },
);

test("runs on Node 20 and on the Node of the workspace", async () => {
  await compile("typescript-7.0", { module: "nodenext", moduleResolution: "nodenext", outDir: "out" });
  const node20 = join("node_modules", ".bin", "node");
  expect((await runTool(node20, ["--version"], folder)).trim()).toBe(`v${oldestNode}`);
  for (const { name } of programs) {
    for (const node of [node20, process.execPath]) {
      expect(await runTool(node, [`out/${name}.js`], folder)).toBe("the consumer is content\n");
    }
  }
});

test("runs on Bun and on Deno", async () => {
  await compile("typescript-7.0", { module: "nodenext", moduleResolution: "nodenext", outDir: "out" });
  const program = (name: string): string => join("node_modules", ".bin", name);
  const deno = ["run", "--allow-all", "--node-modules-dir=manual"];
  for (const { name } of programs) {
    expect(await runTool(program("bun"), [`out/${name}.js`], folder)).toBe("the consumer is content\n");
    expect(await runTool(program("deno"), [...deno, `out/${name}.js`], folder)).toBe("the consumer is content\n");
  }
});
