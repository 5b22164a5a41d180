import type { Layout } from "./emit/render.ts";
import { packageNames } from "./emit/source-file.ts";

/** Which document a package was made from, as its package.json says it to tools, which read no code. */
export interface SpecStamp {
  /** `info.version`. */
  readonly version: string;
  /** SHA-256 of the document as canonical JSON. */
  readonly hash: string;
  /** Where the document is kept by others, if it is. Not in the code: an application has no use for it. */
  readonly url?: string | undefined;
}

/** The text of a package.json with its `spec` brought up to date; all else stays, in its order. */
export function stampManifest(text: string, { version, hash, url }: SpecStamp): string {
  // As prettier and npm lay the file out.
  return `${JSON.stringify({ ...(JSON.parse(text) as object), spec: { version, hash, url } }, null, 2)}\n`;
}

/** The files beside the generated ones in which a run keeps a part up to date. */
export function manifestPaths(layout: Layout): readonly string[] {
  return layout === "workspace" ? packageNames.map((name) => `packages/${name}/package.json`) : [];
}
