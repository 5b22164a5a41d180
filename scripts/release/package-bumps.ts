import { packageNames, type PackageName } from "../emit/source-file.ts";
import type { Bump, Effects } from "../diff/change.ts";

/** `1.2.3` as three numbers; what follows them is left out. */
type Version = readonly [major: number, minor: number, patch: number];

/** The bump of each package whose effect becomes one, or is one already. */
export function mapBumps(by: (name: PackageName) => Bump): Effects {
  const entries = packageNames.map((name) => [name, by(name)] as const);
  return Object.fromEntries(entries) as Effects; // an entry for every name
}

/** In 0.x the minor number is the one that breaks (semver.org, 4, and how npm reads `^0.2.0`). */
export function bumpInVersion(bump: Bump, version: string): Bump {
  return bump === "major" && parsed(version)[0] === 0 ? "minor" : bump;
}

/** What a package's version has been raised by since its release; nothing if it has not. */
export function raisedBy(released: string, current: string): Bump {
  const [old, now] = [parsed(released), parsed(current)];
  if (now[0] !== old[0]) return now[0] > old[0] ? "major" : "none";
  if (now[1] !== old[1]) return now[1] > old[1] ? "minor" : "none";
  return now[2] > old[2] ? "patch" : "none";
}

function parsed(version: string): Version {
  const numbers = /^(\d+)\.(\d+)\.(\d+)/.exec(version)?.slice(1).map(Number);
  if (numbers === undefined) throw new Error(`"${version}" is no version such as 1.2.3.`);
  return numbers as unknown as Version; // three groups of digits
}
