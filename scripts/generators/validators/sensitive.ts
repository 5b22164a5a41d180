import type { Schema } from "../../model/types.ts";

/** Statements that report issues, so that none of them shows anything of the value. */
export function withoutValues(code: string): string {
  return `report.sensitive++;\n${code}\nreport.sensitive--;`;
}

/** Whether a value of the schema is `x-sensitive`: by its own mark, behind its `$ref`, or in one of its branches. */
export function isSensitive(schema: Schema): boolean {
  const parts = new Set([schema]);
  // A set that grows while it is walked gives its new members as well.
  for (const part of parts) {
    if (part.sensitive === true) return true;
    const next = [part.ref, ...(part.allOf ?? []), ...(part.anyOf ?? []), ...(part.oneOf ?? [])];
    for (const branch of next) if (branch !== undefined) parts.add(branch);
  }
  return false;
}
