/** Everything comes from the document: there is nothing to write by hand here, and nothing at runtime. */
export type * from "./generated/index.ts";
