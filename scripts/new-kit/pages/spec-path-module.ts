import { literal } from "../../emit/code.ts";
import type { KitSubject, Page } from "./page.ts";

/** The one place that says where the document lies. */
export function specPathModule({ specPath }: KitSubject): Page {
  const doc = "/** The document that the packages of this repository are made from, seen from its top. */";
  return { path: "scripts/spec-path.ts", text: `${doc}\nexport const specPath = ${literal(specPath)};\n` };
}
