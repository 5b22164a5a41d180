import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { packageNames } from "../../emit/source-file.ts";
import { runCommand } from "../../bootstrap/run-command.mjs";
import { root } from "../../run-steps.ts";
import type { Registry } from "./start-registry.ts";

/** A kit of its own with a history of its own, which releases to a registry of its own. */
export class ScratchKit {
  readonly #folder: string;
  readonly #registry: Registry;

  private constructor(folder: string, registry: Registry) {
    this.#folder = folder;
    this.#registry = registry;
  }

  /** @param document - What `spec/openapi.yaml` says at first; the packages are `@scope/name-types` and so on. */
  static async make(folder: string, document: string, registry: Registry): Promise<ScratchKit> {
    const kit = new ScratchKit(folder, registry);
    const spec = join(dirname(folder), "document/openapi.yaml");
    mkdirSync(dirname(spec), { recursive: true });
    writeFileSync(spec, document);
    const options = ["--spec", spec, "--scope", "@acme", "--name", "notes", "--out", folder];
    await kit.#runIn(root, "node", "scripts/new-kit.ts", ...options);
    kit.#prepare();
    await kit.run("git", "init", "--quiet", "--initial-branch=main");
    await kit.run("pnpm", "install", "--prefer-offline", "--frozen-lockfile", "--silent");
    return kit;
  }

  /** The first release is 1.0.0. Provenance is what a known CI vouches for, and this is none. */
  #prepare(): void {
    for (const path of globSync(".changeset/*.md", { cwd: this.#folder })) rmSync(join(this.#folder, path));
    const bumps = packageNames.map((name) => `"@acme/notes-${name}": major\n`).join("");
    this.write(".changeset/first.md", `---\n${bumps}---\n\nFirst release.\n`);
    for (const name of packageNames) {
      const path = `packages/${name}/package.json`;
      this.write(path, this.read(path).replace(/,?\s*"provenance": true/, ""));
    }
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.#folder, path), text);
  }

  /** Runs a command with the tools of the kit. @throws {Error} Where it fails, with what it printed. */
  async run(...command: readonly string[]): Promise<string> {
    return this.#runIn(this.#folder, ...command);
  }

  async #runIn(cwd: string, ...command: readonly string[]): Promise<string> {
    const person = { GIT_AUTHOR_NAME: "kit", GIT_AUTHOR_EMAIL: "kit@example.com" };
    const env = {
      ...this.#registry.env,
      ...person,
      GIT_COMMITTER_NAME: person.GIT_AUTHOR_NAME,
      GIT_COMMITTER_EMAIL: person.GIT_AUTHOR_EMAIL,
      TURBO_TELEMETRY_DISABLED: "1",
    };
    const { exitCode, output } = await runCommand(command, { cwd, env, capture: true });
    if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with exit code ${exitCode}:\n${output}`);
    return output;
  }

  async commit(title: string): Promise<void> {
    await this.run("git", "add", "--all");
    await this.run("git", "commit", "--quiet", "-m", title);
  }

  /** Takes a change of the document all the way: generate, plan, version, publish. Gives the changeset that was planned. */
  async release(change: (document: string) => string): Promise<string> {
    this.write("spec/openapi.yaml", change(this.read("spec/openapi.yaml")));
    await this.run("pnpm", "generate");
    await this.run("pnpm", "release:plan");
    await this.run("pnpm", "release:plan", "--check");
    const changeset = this.read(".changeset/api-change.md");
    await this.commit("feat(spec): change the document");
    await this.publish();
    return changeset;
  }

  /** What merging the pull request of the release workflow does. */
  async publish(): Promise<void> {
    await this.run("pnpm", "version-packages");
    await this.commit("chore(repo): release the next versions");
    await this.run("pnpm", "release");
  }

  versions(): Readonly<Record<string, string>> {
    const version = (name: string): string => {
      return (JSON.parse(this.read(`packages/${name}/package.json`)) as { readonly version: string }).version;
    };
    return Object.fromEntries(packageNames.map((name) => [name, version(name)]));
  }
}
