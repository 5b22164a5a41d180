import type { PackageName } from "./source-file.ts";

/** What the names of all packages of this repository begin with. */
export const packagePrefix = "@catalog-kit/";

/** `types` to the name that npm knows it by. */
export function packageName(name: PackageName): string {
  return `${packagePrefix}${name}`;
}
