import { UsageError } from "../explain-failure.ts";

/** What a repository of this kind and the packages in it are called. */
export interface KitNames {
  /** The repository: `billing`. */
  readonly name: string;
  /** What the names of all packages begin with: `@acme/billing-`. */
  readonly packagePrefix: string;
  /** The emulator's command: `billing-emulator`. */
  readonly emulator: string;
}

// What npm takes for a scope and for a name, in small letters.
const scopePattern = /^@[a-z\d][a-z\d._~-]*$/;
const namePattern = /^[a-z\d][a-z\d._-]*$/;
const reserved = ["node_modules", "favicon.ico"];
const longestName = 214;

/** @throws {UsageError} Where npm would refuse the packages. */
export function kitNames(scope: string, name: string): KitNames {
  if (!scopePattern.test(scope)) {
    throw new UsageError(
      `--scope is ${JSON.stringify(scope)}: a scope of npm is "@" and small letters, digits, "-", "." or "_", as in @acme.`,
    );
  }
  if (!namePattern.test(name) || reserved.includes(name)) {
    throw new UsageError(
      `--name is ${JSON.stringify(name)}: it becomes part of npm's names, of small letters, digits, "-", "." or "_", as in billing.`,
    );
  }
  const names = { name, packagePrefix: `${scope}/${name}-`, emulator: `${name}-emulator` };
  if (`${names.packagePrefix}validators`.length > longestName) {
    throw new UsageError(`--scope and --name are too long: npm's names end at ${longestName} characters.`);
  }
  return names;
}
