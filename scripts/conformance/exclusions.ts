/**
 * The groups of the official suite that are not run, each with the reason. Whatever else fails is a mistake: a group that
 * could be run and is listed here is one as well.
 */
const identifiers = "needs $id, $anchor or a document from elsewhere: references that are not resolved yet";
const oldKeyword = "needs `dependencies`, a keyword of earlier drafts that 2020-12 does not have any more";

export const exclusions: ReadonlyMap<string, string> = new Map([
  ...identifierGroups().map((name) => [name, identifiers] as const),
  ...oldKeywordGroups().map((name) => [name, oldKeyword] as const),
]);

/** `format` asserts here, as API descriptions mean it; the suite's `format.json` says what holds where it does not. */
export function isAnnotationOnly(path: string, test: string): boolean {
  return path === "format.json" && test.endsWith("is only an annotation by default");
}

function identifierGroups(): readonly string[] {
  return [
    "anchor.json: Location-independent identifier",
    "anchor.json: Location-independent identifier with absolute URI",
    "anchor.json: Location-independent identifier with base URI change in subschema",
    "anchor.json: same $anchor with different base uri",
    "defs.json: validate definition against metaschema",
    "optional/anchor.json: $anchor inside an enum is not a real identifier",
    "optional/format-assertion.json: schema that uses custom metaschema with format-assertion: false",
    "optional/format-assertion.json: schema that uses custom metaschema with format-assertion: true",
    "optional/id.json: $id inside an enum is not a real identifier",
    "optional/unknownKeyword.json: $id inside an unknown keyword is not a real identifier",
    "ref.json: remote ref, containing refs itself",
    "ref.json: Recursive references between schemas",
    "ref.json: refs with relative uris and defs",
    "ref.json: relative refs with absolute uris and defs",
    "ref.json: $id must be resolved against nearest parent, not just immediate parent",
    "ref.json: order of evaluation: $id and $ref",
    "ref.json: order of evaluation: $id and $anchor and $ref",
    "ref.json: order of evaluation: $id and $ref on nested schema",
    "ref.json: simple URN base URI with $ref via the URN",
    "ref.json: simple URN base URI with JSON pointer",
    "ref.json: URN base URI with NSS",
    "ref.json: URN base URI with r-component",
    "ref.json: URN base URI with q-component",
    "ref.json: URN base URI with URN and JSON pointer ref",
    "ref.json: URN base URI with URN and anchor ref",
    "ref.json: URN ref with nested pointer ref",
    "ref.json: ref to if",
    "ref.json: ref to then",
    "ref.json: ref to else",
    "ref.json: ref with absolute-path-reference",
    "ref.json: $id with file URI still resolves pointers - *nix",
    "ref.json: $id with file URI still resolves pointers - windows",
  ];
}

function oldKeywordGroups(): readonly string[] {
  return [
    "optional/dependencies-compatibility.json: single dependency",
    "optional/dependencies-compatibility.json: empty dependents",
    "optional/dependencies-compatibility.json: multiple dependents required",
    "optional/dependencies-compatibility.json: dependencies with escaped characters",
    "optional/dependencies-compatibility.json: single schema dependency",
    "optional/dependencies-compatibility.json: boolean subschemas",
    "optional/dependencies-compatibility.json: schema dependencies with escaped characters",
  ];
}
