// Generated from spec/openapi.yaml by scripts/generators/spec-info.ts. Run "pnpm generate"; do not edit.

/** The version and the SHA-256 (canonical JSON) of the document that these types were made from. */
export interface SpecInfo {
  readonly version: "1.0.0";
  readonly hash: "22511f821f54d89c2ca576b36e9784d6563d5bb97f0a6be4167ab54b15fe87df";
}
