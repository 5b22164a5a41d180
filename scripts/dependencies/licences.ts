/** As `pnpm licenses list --json` prints it: packages by the licence that they state. */
export type LicenceList = Readonly<
  Record<string, readonly { readonly name: string; readonly versions: readonly string[] }[]>
>;

/** Licences that ask of users of our packages no more than to keep a notice. By SPDX identifier. */
const permissive = new Set(["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BlueOak-1.0.0", "ISC", "MIT"]);

/** Each package whose licence is none of those, as a sentence. */
export function licenceFaults(list: LicenceList): readonly string[] {
  return Object.entries(list).flatMap(([licence, packages]) => {
    if (isPermissive(licence)) return [];
    return packages.map(({ name, versions }) => `${name} ${versions.join(", ")} has the licence ${licence}`);
  });
}

/** Of alternatives one may choose; whatever else an SPDX expression says is for a person to read. */
function isPermissive(licence: string): boolean {
  const alternatives = licence.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return alternatives.some((alternative) => permissive.has(alternative));
}
