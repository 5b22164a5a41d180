/** `pnpm release:canary` in a fresh clone, against a registry that takes everything and has nothing. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { packageNames } from "../emit/source-file.ts";
import { freshClone, runInClone } from "../test/fresh-clone.ts";

const isNightly = process.env["NIGHTLY"] === "1";

/** What npm sends to publish a package, as far as this test asks. */
interface Publication {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, { readonly name: string; readonly spec?: { readonly hash?: string } }>>;
}

let folder: string;
let clone: string;
let registry: Server;
const published: Publication[] = [];

beforeAll(async () => {
  if (!isNightly) return;
  folder = mkdtempSync(join(tmpdir(), "release-canary-"));
  clone = join(folder, "clone");
  await freshClone(clone);
  await commitChangeset();
  registry = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      if (request.method === "PUT") published.push(JSON.parse(body) as Publication);
      response.writeHead(request.method === "PUT" ? 201 : 404, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => registry.listen(0, "127.0.0.1", resolve));
}, 300_000);

afterAll(() => {
  if (!isNightly) return;
  registry.close();
  rmSync(folder, { recursive: true });
});

/** So that it does not matter what has been released and what has not. */
async function commitChangeset(): Promise<void> {
  const manifests = packageNames.map((name) => readFileSync(join(clone, "packages", name, "package.json"), "utf8"));
  const names = manifests.map((text) => (JSON.parse(text) as { readonly name: string }).name);
  const bumps = names.map((name) => `${JSON.stringify(name)}: patch\n`).join("");
  writeFileSync(join(clone, ".changeset/of-the-test.md"), `---\n${bumps}---\n\nSomething to try.\n`);
  await runInClone(clone, {}, "git", "add", ".");
  const author = ["-c", "user.name=test", "-c", "user.email=test@example.com"];
  await runInClone(clone, {}, "git", ...author, "commit", "--quiet", "--message", "test: something to try");
}

function publishCanary(): Promise<string> {
  const { port } = registry.address() as AddressInfo; // of a server that listens on a port
  const settings = join(folder, "npmrc");
  writeFileSync(settings, `registry=http://127.0.0.1:${port}/\n//127.0.0.1:${port}/:_authToken=any\n`);
  const env = { npm_config_userconfig: settings, npm_config_registry: `http://127.0.0.1:${port}/` };
  return runInClone(clone, env, "node", "scripts/release-canary.ts");
}

test.skipIf(!isNightly)("a tree that is not clean publishes nothing (nightly)", async () => {
  writeFileSync(join(clone, "notes.txt"), "mine");
  await expect(publishCanary()).rejects.toThrow("not clean");
  rmSync(join(clone, "notes.txt"));
  expect(published).toEqual([]);
});

test.skipIf(!isNightly)(
  "publishes what changesets speak of, and leaves nothing (nightly)",
  { timeout: 600_000 },
  async () => {
    const before = await runInClone(clone, {}, "git", "rev-parse", "HEAD");
    await publishCanary();

    expect(published).toHaveLength(packageNames.length);
    for (const { versions, "dist-tags": tags } of published) {
      const [[version = "", manifest] = []] = Object.entries(versions);
      expect(version).toMatch(/^0\.0\.0-canary-\d{14}$/);
      expect(tags).toEqual({ canary: version });
      expect(manifest?.spec?.hash).toMatch(/^[0-9a-f]{64}$/);
    }
    expect(await runInClone(clone, {}, "git", "status", "--porcelain")).toBe("");
    expect(await runInClone(clone, {}, "git", "tag")).toBe("");
    expect(await runInClone(clone, {}, "git", "rev-parse", "HEAD")).toBe(before);
  },
);
