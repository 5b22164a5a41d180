import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../run-steps.ts";
import { runTool } from "../consumer/run-tool.ts";
import { startNpxServer, type NpxServer } from "../npx-server.ts";

export interface Registry extends NpxServer {
  /** What npm, pnpm and changesets are told of it. */
  readonly env: Readonly<Record<string, string>>;
}

/** An npm registry that keeps what is published in one scope, and gets all else from where this machine gets it. */
export async function startRegistry(folder: string, scope: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const upstream = (await runTool("npm", ["config", "get", "registry"], root)).trim();
  const config = {
    storage: "./storage",
    auth: { htpasswd: { file: "./htpasswd" } },
    uplinks: { upstream: { url: upstream } },
    packages: {
      [`${scope}/*`]: { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    web: { enable: false },
    log: { type: "stdout", level: "error" },
  };
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config)); // JSON is YAML
  const server = await startNpxServer({
    program: "verdaccio@6.10.4",
    args: (port) => ["--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`],
    cwd: folder,
    isReady: async (url) => (await fetch(`${url}/-/ping`)).ok,
  });
  const settings = join(folder, "npmrc");
  // Anybody may publish; npm alone insists on a token.
  writeFileSync(settings, `registry=${server.url}/\n${server.url.replace("http:", "")}/:_authToken=anybody\n`);
  return { ...server, env: { NPM_CONFIG_USERCONFIG: settings, NPM_CONFIG_REGISTRY: `${server.url}/` } };
}
