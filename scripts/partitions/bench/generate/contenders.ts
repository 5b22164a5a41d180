import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { repositoryRoot } from "../../../corpus/sandbox.ts";
import { installOnDemand } from "../../../install-on-demand.ts";

/** A generator, as arguments for `node`. It writes below `out`, in a working folder of its own. */
export interface Contender {
  readonly name: string;
  readonly makes: string;
  readonly version?: string;
  readonly prepare?: (document: string, folder: string) => void;
  readonly command: (document: string) => readonly string[];
}

const heyVersion = "0.99.0";
const orvalVersion = "8.38.0";

const manifest = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
  readonly scripts: { readonly generate: string };
};

/** What all times are held against. */
export const yardstick: Contender = {
  name: "openapi-typescript",
  makes: "types",
  version: manifestOf("openapi-typescript").version,
  command: (document) => [join(manifestOf("openapi-typescript").folder, "bin/cli.js"), document, "-o", "out/types.ts"],
};

export const ours: Contender = {
  name: "catalog-kit",
  makes: "types, client, validators, fixtures, emulator",
  command: (document) => {
    const [, ...args] = manifest.scripts.generate.split(" "); // as `pnpm generate` runs it
    const door = join(repositoryRoot, args.pop() ?? "");
    return [...args, door, "--spec", document, "--out", "out"];
  },
};

/** @throws {Error} If a rival has to be installed and cannot be. */
export function rivals(): readonly Contender[] {
  // hey-api runs on the API of TypeScript before 7.
  const hey = installOnDemand("@hey-api/openapi-ts", heyVersion, {
    peers: { typescript: manifestOf("typescript").version },
  });
  const orval = installOnDemand("orval", orvalVersion);
  const plugins = ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch", "zod"];
  return [
    {
      name: "hey-api",
      makes: "types, client, zod",
      version: heyVersion,
      command: (document) => [join(hey, "bin/run.js"), "-i", document, "-o", "out", "--no-log-file", "-p", ...plugins],
    },
    {
      name: "orval",
      makes: "types, client, zod, mocks",
      version: orvalVersion,
      prepare: (document, folder) => writeFileSync(join(folder, "orval.config.mjs"), orvalConfig(document)),
      command: () => [join(orval, "dist/bin/orval.mjs"), "-c", "orval.config.mjs"],
    },
  ];
}

function orvalConfig(document: string): string {
  const input = { target: document };
  const config = {
    client: { input, output: { target: "out/client.ts", client: "fetch", mock: true } },
    zod: { input, output: { target: "out/zod.ts", client: "zod" } },
  };
  return `export default ${JSON.stringify(config)};\n`;
}

function manifestOf(name: string): { readonly version: string; readonly folder: string } {
  const folder = join(repositoryRoot, "scripts/node_modules", name);
  const { version } = createRequire(import.meta.url)(join(folder, "package.json")) as { readonly version: string }; // every package has one
  return { version, folder };
}
