import type { BundledDocument } from "./bundled-document.ts";
import { checkBacktracking } from "./check-backtracking.ts";
import { checkChosenNames } from "./check-chosen-names.ts";
import { checkCircularSchemas } from "./check-circular-schemas.ts";
import { checkOperations } from "./check-operations.ts";
import { checkPaths } from "./check-paths.ts";
import { checkSchemas, knownDialects } from "./check-schemas.ts";
import { checkSecurity } from "./check-security.ts";
import { checkServers } from "./check-servers.ts";
import { componentSections } from "./openapi-shape.ts";
import { isObject, own } from "../json/json.ts";
import type { Version } from "./shape.ts";

/** What the table of shapes cannot say: how the parts of a document must fit each other. */
export function checkDocument(document: BundledDocument, version: Version): void {
  // 3.0 wants paths in any case, and the table of shapes has said so.
  if (version !== "3.0") checkContent(document);
  checkTop(document);
  checkOperations(document);
  checkChosenNames(document);
  checkPaths(document);
  checkSecurity(document);
  checkServers(document);
  checkSchemas(document);
  checkCircularSchemas(document);
  checkBacktracking(document);
}

function checkContent(document: BundledDocument): void {
  if (["paths", "webhooks", "components"].some((key) => own(document.root, key) !== undefined)) return;
  const message = "The document describes nothing: it has no paths, no webhooks and no components.";
  document.error("#", { code: "missing-field", message, fix: "Add paths." });
}

function checkTop(document: BundledDocument): void {
  const license = document.at("#/info/license");
  if (isObject(license) && own(license, "url") !== undefined && own(license, "identifier") !== undefined) {
    const message = 'The license has both "url" and "identifier"; only one is allowed.';
    document.warn("#/info/license", { code: "license-twice", message, fix: "Keep one of the two." });
  }
  const dialect = own(document.root, "jsonSchemaDialect");
  if (typeof dialect === "string" && !knownDialects.test(dialect)) {
    const message = `The dialect "${dialect}" is not known; schemas are read as JSON Schema 2020-12.`;
    document.warn("#/jsonSchemaDialect", { code: "unknown-dialect", message, fix: "Remove jsonSchemaDialect." });
  }
  checkComponentNames(document);
}

function checkComponentNames(document: BundledDocument): void {
  const components = { value: own(document.root, "components") ?? {}, pointer: "#/components" };
  for (const section of componentSections.values()) {
    for (const { key, pointer } of document.entries(components, section)) {
      if (/^[\w.-]+$/.test(key)) continue;
      const message = `"${key}" is no name for a component.`;
      document.warn(pointer, { code: "component-name", message, fix: 'Use letters, digits, ".", "-" and "_" only.' });
    }
  }
}
