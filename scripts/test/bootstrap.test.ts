/** The first command on a bare machine: what it needs, and what it says where that is missing. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../..", import.meta.url));

interface Manifest {
  readonly packageManager: string;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const manifest = JSON.parse(readFileSync(join(repository, "package.json"), "utf8")) as Manifest;

let machine: string;

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), "bootstrap-"));
  for (const path of ["package.json", "scripts/bootstrap.mjs", "scripts/bootstrap"]) {
    cpSync(join(repository, path), join(machine, path), { recursive: true });
  }
  mkdirSync(join(machine, "bin"));
  program("scripts/start.ts", 'console.log("the main job", ...process.argv.slice(2, 3)); process.exitCode = 3;');
});

afterEach(() => rmSync(machine, { recursive: true }));

function program(path: string, text: string): void {
  writeFileSync(join(machine, path), text);
  chmodSync(join(machine, path), 0o755);
}

/** An npx that does what the real one would do to this machine. */
function npx(script: string): void {
  program("bin/npx", `#!/bin/sh\n${script}\n`);
}

function bootstrap(args: readonly string[], nodeOptions: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions, "scripts/bootstrap.mjs", ...args], {
    cwd: machine,
    encoding: "utf8",
    env: { PATH: `${join(machine, "bin")}:/usr/bin:/bin` },
  });
  return { status, stdout, stderr };
}

test("installs by the pinned pnpm, then runs the program on the Node that came with it", () => {
  npx(`echo "$@" > asked; mkdir -p node_modules/.bin; ln -s '${process.execPath}' node_modules/.bin/node`);
  expect(bootstrap(["start"])).toEqual({
    status: 3,
    stdout: expect.stringMatching(
      /\ninstall: node_modules is in step with pnpm-lock.yaml \(.*\)\nthe main job --install-ms\n$/,
    ),
    stderr: "",
  });
  const asked = readFileSync(join(machine, "asked"), "utf8").trim();
  expect(asked).toBe(`--yes ${manifest.packageManager} install --frozen-lockfile`);
});

test("once pnpm is installed, npx is not needed", () => {
  mkdirSync(join(machine, "node_modules/.bin"), { recursive: true });
  mkdirSync(join(machine, "node_modules/pnpm"));
  program("node_modules/pnpm/package.json", JSON.stringify({ version: manifest.devDependencies["pnpm"] }));
  program("node_modules/.bin/node", "#!/bin/sh\n");
  program("node_modules/.bin/pnpm", '#!/bin/sh\necho "$@" > asked\n');
  expect(bootstrap(["setup"])).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(machine, "asked"), "utf8")).toBe("install --frozen-lockfile\n");
});

test("says in one line that Node is too old", () => {
  const old = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'18.20.8'}})";
  const { status, stdout, stderr } = bootstrap(["start"], ["--import", old]);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^Node 18\.20\.8 is too old: this project needs Node 20 or newer\. Install it .*\n$/);
});

test("says in one line that npx is missing", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/bootstrap.mjs", "start"], {
    cwd: machine,
    encoding: "utf8",
    env: { PATH: join(machine, "bin") },
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^npx was not found: it comes with npm, .* Install npm .*\n$/);
});

test.for([
  { given: "npm error code EAI_AGAIN", want: /^The install failed: the npm registry does not answer\..*\n$/ },
  { given: "ERR_PNPM_OUTDATED_LOCKFILE", want: /^The install failed: a package\.json changed .*npx pnpm install.*\n$/ },
  { given: "disk is full", want: /^disk is full\n\nThe install failed: pnpm ended with exit code 1, .*\n$/ },
])("says why the install failed: $given", ({ given, want }) => {
  npx(`echo '${given}' >&2; exit 1`);
  const { status, stderr } = bootstrap(["start"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(want);
});

test("says that the project's Node was not put in place", () => {
  npx("mkdir -p node_modules/.bin");
  const { status, stderr } = bootstrap(["start"]);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^The project's own Node does not run: there is no .*ignore-scripts.*\n$/);
});

test.each([
  { moment: "as soon as it says what it starts", sign: "> first:" },
  { moment: "once that runs", sign: "it is up" },
])("stops what it started when it is told to stop $moment, and starts nothing more", async ({ sign }) => {
  npx(`mkdir -p node_modules/.bin; ln -s '${process.execPath}' node_modules/.bin/node`);
  cpSync(join(repository, "scripts/run-steps.ts"), join(machine, "scripts/run-steps.ts"));
  program("bin/first", "#!/bin/sh\necho it is up\nexec sleep 60\n");
  program(
    "scripts/start.ts",
    `import { runStep } from "./run-steps.ts";
    await runStep({ name: "first", command: ["first"] });
    console.log("went on");`,
  );
  const child = spawn(process.execPath, ["scripts/bootstrap.mjs", "start"], {
    cwd: machine,
    env: { PATH: `${join(machine, "bin")}:/usr/bin:/bin` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const before = output;
    output += text;
    if (output.includes(sign) && !before.includes(sign)) child.kill("SIGTERM");
  });
  const [code, signal] = await once(child, "close");
  expect([code, signal]).toEqual([null, "SIGTERM"]);
  expect(output).not.toContain("went on");
});

test.each([["strat"], ["toString"], ["test", "--help"]])("tells its commands where it is given %s", (...args) => {
  expect(bootstrap(args)).toEqual({
    status: 2,
    stdout: "",
    stderr: "Usage: npm run setup, npm start, or npm test; none of them takes arguments.\n",
  });
});

test("the pnpm of the first install is the pnpm of every later one", () => {
  expect(manifest.packageManager).toBe(`pnpm@${manifest.devDependencies["pnpm"]}`);
});

test("the Node that pnpm checks packages against is the Node that the work runs on", () => {
  const workspace = readFileSync(join(repository, "pnpm-workspace.yaml"), "utf8");
  expect(workspace).toContain(`\nnodeVersion: ${manifest.devDependencies["node"]}\n`);
});
