/** What a manifest says of other packages, as far as users of the package get to install them. */
export interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

export interface Named {
  readonly dependencies: readonly string[];
  /** A peer is always optional: it is asked for by a door of its own, or by an option. */
  readonly optionalPeers: readonly string[];
}

/**
 * What each package of the kit, by its folder, may bring along. A new name here is a decision about everybody's install,
 * their audits and our licences: docs/decisions/ says why.
 */
export const runtimeDependencies: Readonly<Record<string, Named>> = {
  types: { dependencies: [], optionalPeers: [] },
  client: { dependencies: ["./types", "openapi-fetch"], optionalPeers: ["./validators"] },
  validators: { dependencies: ["./types"], optionalPeers: [] },
  fixtures: {
    dependencies: ["./types", "./validators"],
    optionalPeers: ["@scalar/api-reference", "fast-check", "msw", "vitest"],
  },
};

/** Each way in which a manifest says something else than the table, as a sentence. `folders` leads from names to folders. */
export function dependencyFaults(
  manifest: Manifest,
  named: Named,
  folders: ReadonlyMap<string, string>,
): readonly string[] {
  const short = (name: string): string => (folders.has(name) ? `./${folders.get(name)}` : name);
  const namesIn = (field: "dependencies" | "optionalDependencies" | "peerDependencies"): readonly string[] =>
    Object.keys(manifest[field] ?? {});
  const required = namesIn("peerDependencies").filter(
    (name) => manifest.peerDependenciesMeta?.[name]?.optional !== true,
  );
  return [
    ...differences("dependency", namesIn("dependencies").map(short), named.dependencies),
    ...differences("peer", namesIn("peerDependencies").map(short), named.optionalPeers),
    ...required.map((name) => `the peer ${name} is not optional; say so in peerDependenciesMeta`),
    ...namesIn("optionalDependencies").map((name) => `${name} is an optional dependency, which installs by surprise`),
  ];
}

function differences(what: string, actual: readonly string[], named: readonly string[]): readonly string[] {
  return [
    ...actual.filter((name) => !named.includes(name)).map((name) => `the ${what} ${name} is not in the table`),
    ...named.filter((name) => !actual.includes(name)).map((name) => `the table names a ${what} ${name} that is gone`),
  ];
}
