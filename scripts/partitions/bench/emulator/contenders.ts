import { existsSync } from "node:fs";
import { createRequire, findPackageJSON } from "node:module";
import { dirname, join, resolve } from "node:path";
import { installOnDemand } from "../../../install-on-demand.ts";

/** A server of the Catalog API, as a command that listens on the port it is given. */
export interface Contender {
  readonly name: string;
  readonly version: string;
  readonly command: (port: number) => readonly string[];
  /** Before it is asked for it, the partition has to be put there. */
  readonly keepsState: boolean;
}

const root = resolve(import.meta.dirname, "../../../..");
const prismVersion = "5.16.0";

/** @throws {Error} If a rival has to be installed and cannot be. */
export function contenders(): readonly Contender[] {
  const prism = installOnDemand("@stoplight/prism-cli", prismVersion);
  const ours = join(root, "packages/fixtures/dist/cli/main.js");
  if (!existsSync(ours)) throw new Error('The packages are not built. Run "pnpm build" first.');
  const spec = join(root, "spec/openapi.yaml");
  return [
    { name: "catalog-emulator", version: versionOf(join(root, "packages/fixtures")), keepsState: true, command: (port) => [ours, "--port", String(port)] }, // prettier-ignore
    { name: "bare Hono, the same route", version: honoVersion(), keepsState: false, command: (port) => [join(import.meta.dirname, "hono-server.ts"), String(port)] }, // prettier-ignore
    { name: "Prism", version: prismVersion, keepsState: false, command: (port) => [join(prism, "dist/index.js"), "mock", "--port", String(port), spec] }, // prettier-ignore
  ];
}

function honoVersion(): string {
  return versionOf(dirname(findPackageJSON("hono", import.meta.url) ?? ""));
}

function versionOf(folder: string): string {
  const require = createRequire(import.meta.url);
  return (require(join(folder, "package.json")) as { readonly version: string }).version; // every package has one
}
