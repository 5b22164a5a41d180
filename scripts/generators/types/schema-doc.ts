import { docComment, literal } from "../../emit/code.ts";
import { seeTag } from "../../emit/see-tag.ts";
import type { Json, Schema } from "../../model/types.ts";
import { constantsDoc } from "./constants-doc.ts";

/** Longer values would hide the description that they stand below. */
const longestValue = 60;

/** The document's own words about a schema, and what an editor can show of the rest. */
export function schemaDoc(schema: Schema, facts: DocFacts = {}): string {
  const tags = [
    schema.format === undefined ? undefined : `@format ${schema.format}`,
    valueTag("@default", schema.default?.value),
    valueTag("@example", schema.examples?.[0]),
    schema.deprecated === true || facts.deprecated === true ? "@deprecated" : undefined,
    facts.pointer === undefined ? undefined : seeTag(facts.pointer),
  ];
  const words = facts.description ?? schema.description ?? schema.title;
  return docComment(words, constantsDoc(schema), facts.note, tagBlock(tags));
}

/** What the place of a schema adds to its documentation. */
export interface DocFacts {
  /** Says more than the schema's own, as a parameter's does. */
  readonly description?: string | undefined;
  /** A sentence of ours below the document's. */
  readonly note?: string | undefined;
  readonly deprecated?: boolean | undefined;
  /** Where the declaration comes from, where it deserves a pointer. */
  readonly pointer?: string;
}

export function tagBlock(tags: readonly (string | undefined)[]): string | undefined {
  const lines = tags.filter((tag) => tag !== undefined);
  return lines.length === 0 ? undefined : lines.join("\n");
}

function valueTag(tag: string, value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  const code = literal(value);
  return code.length > longestValue ? undefined : `${tag} ${code}`;
}
