import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOnDemand } from "../../install-on-demand.ts";
import { root } from "../../run-steps.ts";
import { runTool } from "../consumer/run-tool.ts";
import { startToolServer, type ToolServer } from "../start-tool-server.ts";

export interface Registry extends ToolServer {
  /** What npm, pnpm and changesets are told of it. */
  readonly env: Readonly<Record<string, string>>;
}

/** An npm registry that keeps what is published in one scope, and gets all else from where this machine gets it. */
export async function startRegistry(folder: string, scope: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const upstream = (await runTool("npm", ["config", "get", "registry"], root)).trim();
  const settings = {
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
  // One of its plugins asks for node-fetch by a tag, which not every mirror of npm's registry has.
  const verdaccio = installOnDemand("verdaccio", "6.10.4", { overrides: { "node-fetch": "2.7.0" } });
  const config = join(folder, "config.yaml");
  writeFileSync(config, JSON.stringify(settings)); // JSON is YAML
  const server = await startToolServer({
    command: (port) => [join(verdaccio, "bin/verdaccio"), "--config", config, "--listen", `127.0.0.1:${port}`],
    cwd: folder,
    isReady: async (url) => (await fetch(`${url}/-/ping`)).ok,
  });
  const npmrc = join(folder, "npmrc");
  // Anybody may publish; npm alone insists on a token.
  writeFileSync(npmrc, `registry=${server.url}/\n${server.url.replace("http:", "")}/:_authToken=anybody\n`);
  return { ...server, env: { npm_config_userconfig: npmrc, npm_config_registry: `${server.url}/` } };
}
