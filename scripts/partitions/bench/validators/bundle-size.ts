import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface BundleSize {
  readonly bytes: number;
  readonly gzip: number;
}

/** What a module weighs in an application: bundled with all that it needs, minified, compressed. */
export async function sizeOf(entry: string): Promise<BundleSize> {
  const text = await bundle(entry, true);
  return { bytes: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
}

/** One ES module of the code in `entry`, whose imports are looked up from this folder. */
export async function bundle(entry: string, minify: boolean): Promise<string> {
  const result = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    minify,
    write: false,
    logLevel: "error",
  });
  return result.outputFiles[0]?.text ?? "";
}
