import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json } from "../json/json.ts";
import { loadSpec } from "../load/load-spec.ts";
import { compileDocument, schemasDocument, type CompiledValidator } from "./compile-document.ts";
import type { Answer, Judge, JudgeSettings } from "./judge.ts";

/** The whole road: a document whose one component is the schema, loaded, generated, and imported as it would be published. */
export const ourJudge: Judge = {
  name: "ours",
  version: "",
  async answers({ schema, tests }, settings) {
    const compiled = await compile(schema, settings);
    // The JSON Schema that a validator gives out must mean what the validator does: it is compiled in its turn.
    const givenOut = await compile(compiled.jsonSchema, settings);
    return tests.map(({ data }) => agreed(compiled, givenOut, data));
  },
};

function agreed(compiled: CompiledValidator, givenOut: CompiledValidator, data: Json): Answer {
  const is = compiled.is(data);
  const answers = { is, validate: compiled.validate(data).issues === undefined, jsonSchema: givenOut.is(data) };
  return Object.values(answers).every((answer) => answer === is) ? is : { fault: JSON.stringify(answers) };
}

async function compile(schema: Json, { remotes, assertsFormats }: JudgeSettings): Promise<CompiledValidator> {
  const folder = mkdtempSync(join(tmpdir(), "conformance-"));
  try {
    // A file of its own: `#` means the schema, as it does in the suite.
    writeFileSync(join(folder, "subject.json"), JSON.stringify(schema));
    const entry = join(folder, "openapi.json");
    writeFileSync(entry, JSON.stringify(schemasDocument({ Subject: { $ref: "subject.json" } })));
    const { document } = await loadSpec(entry, { known: remotes, assertsFormats });
    const compiled = compileDocument(document).get("Subject");
    if (compiled === undefined) throw new Error("The schema was not compiled.");
    return compiled.read;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
