/**
 * The last step of a package's build: the declarations of its generated modules, one file a folder.
 *
 * `node scripts/roll-declarations.ts DIST`, from the package's folder.
 */
import { rollDeclarations } from "./declarations/roll-declarations.ts";

const [dist] = process.argv.slice(2);
if (dist === undefined) {
  console.error(
    "Usage: node scripts/roll-declarations.ts DIST, where DIST is what the compiler has made of a package.",
  );
  process.exitCode = 2;
} else rollDeclarations(dist, "generated");
