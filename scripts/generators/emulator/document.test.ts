import { expect, test } from "vitest";
import type { JsonObject } from "../../json/json.ts";
import { buildModel } from "../../model/build-model.ts";
import { runGenerator } from "../run-generator.ts";
import { emulatorDocument } from "./document.ts";

test("prints the document as text that holds no code", () => {
  const hostile = '"]; process.exit(); //</script>`${x}\u2028';
  const document: JsonObject = { openapi: "3.1.1", info: { title: hostile, version: "1" }, paths: {} };
  const [file] = runGenerator(emulatorDocument, buildModel(document)).files;
  const [, list] = /^export const documentText: string = (\[.*\])\.join\("\\n"\);$/m.exec(file?.body ?? "") ?? [];
  // A list of JSON strings: whatever else it held would be no JSON.
  const lines = JSON.parse(list ?? "") as readonly string[];
  expect(JSON.parse(lines.join("\n"))).toEqual(document);
  expect(list).not.toContain("<");
});
