import type { Fault, IssueLog } from "./issue-log.ts";
import { childPointer } from "../json/json-pointer.ts";
import { entriesOf, isObject, own } from "../json/json.ts";
import { parseReference } from "./parse-reference.ts";
import { contentOf } from "./resolve-reference.ts";
import type { SchemaResource } from "./schema-resources.ts";
import type { SourceTree } from "./source-tree.ts";
import { isKnownVocabulary } from "./vocabularies.ts";

/**
 * Settles which vocabularies a resource is written in, where its `$schema` names a known meta-schema that says so. A
 * vocabulary that it requires and we do not know is an error (JSON Schema 2020-12 core, 8.1.2).
 */
export async function readDialect(resource: SchemaResource, tree: SourceTree, log: IssueLog): Promise<void> {
  const schema = contentOf(resource);
  const dialect = isObject(schema) ? own(schema, "$schema") : undefined;
  if (typeof dialect !== "string") return;
  const opened = await tree.readKnown(parseReference(dialect).address);
  if (opened === undefined || !("file" in opened) || !isObject(opened.file.value)) return;
  const stated = entriesOf(own(opened.file.value, "$vocabulary") ?? {});
  if (stated.length === 0) return;
  const at = { file: resource.file, pointer: childPointer(resource.pointer, "$schema") };
  for (const [uri, isRequired] of stated) {
    if (isRequired === true && !isKnownVocabulary(uri)) log.error(at, unknownVocabulary(dialect, uri));
  }
  resource.vocabularies = new Set(stated.map(([uri]) => uri));
}

function unknownVocabulary(dialect: string, uri: string): Fault {
  const message = `The dialect "${dialect}" requires the vocabulary "${uri}", which is not known.`;
  return { code: "unknown-vocabulary", message, fix: "Name a dialect of the vocabularies of JSON Schema 2020-12." };
}
