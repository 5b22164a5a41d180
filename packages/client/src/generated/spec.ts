// Generated from spec/openapi.yaml by scripts/generators/spec-info.ts. Run "pnpm generate"; do not edit.

import type { SpecInfo } from "@catalog-kit/types";

/** The version and the SHA-256 (canonical JSON) of the document that this package was made from. */
export const spec: SpecInfo = {
  version: "1.0.0",
  hash: "4f3f6a60885668cbd5bd13547982265621411199c6243bb695041d812f30a442",
};
