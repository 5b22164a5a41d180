import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, stripTypeScriptTypes } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { packageName } from "../emit/package-name.ts";
import { renderFile } from "../emit/render.ts";
import type { SourceFile } from "../emit/source-file.ts";
import { schemaValidators } from "../generators/validators/schema-validators.ts";
import { buildModel } from "../model/build-model.ts";
import type { JsonObject } from "../json/json.ts";
import type { SchemaComponent } from "../model/types.ts";
import { runGenerator } from "../generators/run-generator.ts";

/** As much of a validator as the checks of the compiler use. */
export interface CompiledValidator {
  readonly is: (value: unknown) => boolean;
  readonly validate: (
    value: unknown,
    options?: { maxIssues?: number },
  ) => { readonly issues?: readonly CompiledIssue[] | undefined };
  readonly jsonSchema: JsonObject;
}

export interface CompiledIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
  readonly keyword: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface CompiledSchema {
  readonly component: SchemaComponent;
  readonly read: CompiledValidator;
  readonly write: CompiledValidator;
}

const require = createRequire(import.meta.url);
const runtime = pathToFileURL(resolve(import.meta.dirname, "../../packages/validators/src/runtime/index.ts")).href;

/** Generates the validators of a document's schemas, loads them as they would be published, and gives them by key. */
export function compileDocument(document: JsonObject): ReadonlyMap<string, CompiledSchema> {
  const model = buildModel(document);
  const folder = mkdtempSync(join(tmpdir(), "validators-"));
  for (const file of runGenerator(schemaValidators, model).files) writeModule(folder, file);
  try {
    return new Map(model.schemas.map((component) => [component.key, load(folder, component)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The document that holds nothing but schemas. */
export function schemasDocument(schemas: JsonObject): JsonObject {
  return { openapi: "3.1.1", info: { title: "Schemas", version: "1" }, paths: {}, components: { schemas } };
}

function writeModule(folder: string, file: SourceFile): void {
  const path = join(folder, file.path.replace(/\.ts$/, ".mjs"));
  mkdirSync(dirname(path), { recursive: true });
  const text = stripTypeScriptTypes(renderFile(file, "standalone", "test"));
  writeFileSync(
    path,
    text
      .replaceAll(`from "${packageName("validators")}/runtime"`, `from ${JSON.stringify(runtime)}`)
      .replaceAll(/(from "\.[^"]+)\.ts"/g, '$1.mjs"'),
  );
}

function load(folder: string, component: SchemaComponent): CompiledSchema {
  const { file, guard, inputGuard, validator, inputValidator } = component.names;
  const module = require(join(folder, "schemas", `${file}.mjs`)) as Readonly<Record<string, unknown>>; // generated just now
  const of = (guardName: string, validatorName: string): CompiledValidator => {
    const whole = module[validatorName] as CompiledValidator;
    const is = module[guardName] as CompiledValidator["is"];
    return {
      is,
      validate: whole.validate,
      get jsonSchema() {
        return whole.jsonSchema;
      },
    };
  };
  return { component, read: of(guard, validator), write: of(inputGuard, inputValidator) };
}
