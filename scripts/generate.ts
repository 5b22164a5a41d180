/**
 * The front door, `pnpm generate`. What Node has compiled once is kept, so that the next run starts in half the time. The
 * script in package.json keeps V8's young generation small: large documents then take less memory, and no more time.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";

enableCompileCache(join(import.meta.dirname, "node_modules/.cache/compile"));
const { generateCommand } = await import("./generate-command.ts"); // after the line above, which all imports precede
process.exitCode = await generateCommand(process.argv.slice(2));
