/** Kits of other teams' documents, from the command to the end of their own `npm test`. Some minutes each. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = resolve(import.meta.dirname, "../..");
const corpus = resolve(repository, "../shared/corpus/specs");
const minutes = 60_000;

// A kit runs as at a person's prompt, not as a part of this test.
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NIGHTLY|NODE_|TEST)/.test(name)),
);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kits-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(process.env["NIGHTLY"] === "1" && existsSync(corpus))("a new kit", () => {
  test.for([
    { kind: "3.0, several files", entry: "camara-quality-on-demand/API_definitions/quality-on-demand.yaml" },
    { kind: "3.1, JSON, odd names", entry: "trpc-approuter.json" },
    { kind: "3.1, webhooks only", entry: "oai-webhook.yaml" },
  ])("of $entry ($kind) passes its npm start and npm test", { timeout: 60 * minutes }, ({ entry }) => {
    const name = entry.replaceAll(/[^a-z\d]+/g, "-");
    const out = join(folder, name);
    const command = [join(repository, "scripts/new-kit.ts"), "--spec", join(corpus, entry), "--scope", "@acme", "--name", name, "--out", out]; // prettier-ignore
    expect(run(process.execPath, command, repository)).toBe("0");
    expect(run("npm", ["start"], out)).toBe("0");
    expect(run("npm", ["test"], out)).toBe("0");
  });
});

/** The exit code; where that is not 0, the last of what was printed comes with it. */
function run(program: string, args: readonly string[], cwd: string): string {
  const start = performance.now();
  const options = { cwd, env: environment, encoding: "utf8", maxBuffer: 2 ** 28 } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`${[program, ...args].join(" ")}: ${seconds} s, ${stdout.trim().split("\n").at(-1)}`);
  return status === 0 ? "0" : `${status}\n${stdout.slice(-10_000)}${stderr}`;
}
