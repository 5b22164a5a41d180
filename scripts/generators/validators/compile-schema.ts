/** For tests: validators of schemas that are written down in place. */
import {
  compileDocument,
  schemasDocument,
  type CompiledIssue,
  type CompiledSchema,
} from "../../conformance/compile-document.ts";
import { buildModel } from "../../model/build-model.ts";
import type { JsonObject } from "../../json/json.ts";
import type { Json, Schema } from "../../model/types.ts";
import { schemaModule } from "./schema-validators.ts";

/** The validators of `schema`, which `others` may stand beside as components by their keys. */
export function compileSchema(schema: Json, others: JsonObject = {}): CompiledSchema {
  const compiled = compileDocument(schemasDocument({ Subject: schema, ...others })).get("Subject");
  if (compiled === undefined) throw new Error("The schema was not compiled.");
  return compiled;
}

/** What is wrong with a value that is read: path, keyword and message in a line each. */
export function issueLines(schema: Json, value: unknown, others: JsonObject = {}): readonly string[] {
  return issuesOf(schema, value, others).map(
    ({ path, keyword, message }) => `/${path.join("/")} ${keyword}: ${message}`,
  );
}

export function issuesOf(schema: Json, value: unknown, others: JsonObject = {}): readonly CompiledIssue[] {
  return compileSchema(schema, others).read.validate(value).issues ?? [];
}

/** The model's node of a schema. */
export function schemaNode(schema: Json, others: JsonObject = {}): Schema {
  const model = buildModel(schemasDocument({ Subject: schema, ...others }));
  const found = model.schemas.find(({ key }) => key === "Subject");
  if (found === undefined) throw new Error("The schema is not in the model.");
  return found.schema;
}

/** The code of the guard, without the rest of its module, before formatting. */
export function guardCode(schema: Json, others: JsonObject = {}): string {
  const component = schemaNode(schema, others).component;
  const body = component === undefined ? "" : schemaModule(component).body;
  return /function acceptsSubject\(\w+: unknown\): boolean \{\n([^]*?)\n\}/.exec(body)?.[1] ?? "";
}
