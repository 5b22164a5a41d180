import { createHash } from "node:crypto";
import { canonicalJson } from "./canonical-json.ts";
import type { JsonObject } from "../json/json.ts";

/** SHA-256 of what a document says, whatever its layout and the order of its keys. */
export function documentHash(document: JsonObject): string {
  return createHash("sha256").update(canonicalJson(document)).digest("hex");
}
