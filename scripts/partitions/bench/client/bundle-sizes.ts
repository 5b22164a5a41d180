import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const call = `console.log(await catalog.getDataPartition({ path: { partitionKey: "clinics" } }));`;

/** A program that calls one operation, by what it is written with. */
export const programs: Readonly<Record<string, string>> = {
  "client, by name": `import { createClient } from "@catalog-kit/client";
    const catalog = createClient({ workspaceId: "acme", apiKey: "key" }); ${call}`,
  "openapi-fetch": `import createClient from "openapi-fetch";
    console.log(await createClient({ baseUrl: "https://x.example" }).GET("/a/{b}", { params: { path: { b: "c" } } }));`,
  ky: `import ky from "ky"; console.log(await ky("https://x.example").json());`,
  axios: `import axios from "axios"; console.log(await axios.get("https://x.example"));`,
};

export interface BundleSize {
  readonly bytes: number;
  readonly gzip: number;
  /** What each file gives to the bundle, minified, the largest first. */
  readonly parts: readonly (readonly [file: string, bytes: number])[];
}

/** What a program weighs with all that it needs: bundled, minified, compressed. */
export async function bundleSize(program: string): Promise<BundleSize> {
  const result = await build({
    stdin: { contents: program, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const text = result.outputFiles[0]?.contents ?? new Uint8Array();
  const inputs = Object.values(result.metafile.outputs)[0]?.inputs ?? {};
  const parts = Object.entries(inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const);
  return { bytes: text.length, gzip: gzipSync(text, { level: 9 }).length, parts: parts.sort(([, a], [, b]) => b - a) };
}
