import { docComment, literal } from "../emit/code.ts";
import type { PackageName, SourceFile } from "../emit/source-file.ts";
import type { SpecModel } from "../model/types.ts";
import type { Generator } from "./generator.ts";

/** Which document a package was made from: the only file that changes where nothing but the version does. */
export const specInfo: Generator = (model) => [
  typesFile(model),
  ...(["client", "validators", "fixtures"] as const).map((name) => valueFile(name, model)),
];

function typesFile(model: SpecModel): SourceFile {
  const doc = docComment(
    "The version and the SHA-256 (canonical JSON) of the document that these types were made from.",
  );
  const body = `${doc}export interface SpecInfo {
  readonly version: ${literal(model.version)};
  readonly hash: ${literal(model.hash)};
}`;
  return { package: "types", path: "spec.ts", generator: "spec-info.ts", imports: [], body };
}

function valueFile(name: PackageName, model: SpecModel): SourceFile {
  const doc = docComment(
    "The version and the SHA-256 (canonical JSON) of the document that this package was made from.",
  );
  const body = `${doc}export const spec: SpecInfo = {
  version: ${literal(model.version)},
  hash: ${literal(model.hash)},
};`;
  const imports = [{ from: { kind: "package", name: "types" }, names: ["SpecInfo"], typeOnly: true }] as const;
  return { package: name, path: "spec.ts", generator: "spec-info.ts", imports, body };
}
