import type { BundledDocument } from "./bundled-document.ts";
import type { Fault } from "./issue-log.ts";
import { isList, type JsonObject, own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";

/** What a schema says that has the right form and yet makes no sense. */
export function checkSchemas(document: BundledDocument): void {
  for (const { value, pointer } of document.objects("Schema")) {
    checkLists(document, value, pointer);
    checkDialect(document, value, pointer);
  }
}

function checkLists(document: BundledDocument, schema: JsonObject, pointer: string): void {
  const values = own(schema, "enum");
  // Documents that are made by programs have those; nothing is valid, which is at least clear.
  if (isList(values) && values.length === 0) document.warn(childPointer(pointer, "enum"), emptyEnum);
  for (const key of ["enum", "required", "type"]) {
    const seen = new Set<string>();
    for (const { value, pointer: at } of document.entries({ value: schema, pointer }, key)) {
      const text = JSON.stringify(value);
      if (seen.has(text)) document.warn(at, repeated(key, text));
      seen.add(text);
    }
  }
}

function checkDialect(document: BundledDocument, schema: JsonObject, pointer: string): void {
  const dialect = own(schema, "$schema");
  if (typeof dialect !== "string" || knownDialects.test(dialect)) return;
  const message = `The dialect "${dialect}" is not known; the schema is read as JSON Schema 2020-12.`;
  const fix = "Remove $schema, and use the keywords of JSON Schema 2020-12.";
  document.warn(childPointer(pointer, "$schema"), { code: "unknown-dialect", message, fix });
}

export const knownDialects =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.[12]\/dialect\/.+)#?$/;

const emptyEnum: Fault = {
  code: "empty-list",
  message: '"enum" is empty.',
  fix: "Put at least one entry into it, or remove enum.",
};

function repeated(key: string, text: string): Fault {
  return { code: "repeated-entry", message: `"${key}" lists ${text} twice.`, fix: "Remove one of the two." };
}
