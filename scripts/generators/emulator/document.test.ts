import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { buildModel } from "../../model/build-model.ts";
import { runGenerator } from "../run-generator.ts";
import { emulatorDocument } from "./document.ts";

test("prints the document as text that holds no code", () => {
  const hostile = '"]; process.exit(); //</script>`${x}\\`\u2028';
  const document: JsonObject = { openapi: "3.1.1", info: { title: hostile, version: "1" }, paths: {} };
  const [file] = runGenerator(emulatorDocument, buildModel(document)).files;
  const [, text] = /^export const documentText: string = `(.*)`;$/ms.exec(file?.body ?? "") ?? [];
  // Nothing in it ends it or makes code of a part: each backtick and each "${" is escaped.
  expect(text?.replace(/\\./gs, "")).not.toMatch(/`|\$\{/);
  expect(JSON.parse(runInNewContext(`\`${text}\``) as string)).toEqual(document);
  expect(text).not.toContain("<");
});
