import { isAnnotationOnly } from "./exclusions.ts";
import { compileDocument, schemasDocument, type CompiledValidator } from "./compile-document.ts";
import { moveReferences } from "./local-references.ts";
import type { Json } from "../model/types.ts";
import type { SuiteFile, SuiteGroup } from "./suite.ts";

/** What became of one group of tests. */
export interface GroupResult {
  /** `ref.json: remote ref, containing refs itself` */
  readonly name: string;
  readonly passed: number;
  /** One line each, by test. */
  readonly failures: readonly string[];
  /** Why the group was not run. */
  readonly excluded?: string;
}

export function runSuite(files: readonly SuiteFile[]): readonly GroupResult[] {
  return files.flatMap(({ path, groups }) => groups.map((group) => runGroup(path, group)));
}

function runGroup(path: string, group: SuiteGroup): GroupResult {
  const name = `${path}: ${group.description}`;
  const { schema, beyond } = moveReferences(group.schema, "#/components/schemas/Subject");
  if (beyond.length > 0) return { name, passed: 0, failures: [], excluded: [...new Set(beyond)].join(", ") };
  const compiled = compiledSubject(schema);
  const givenOut = fromJsonSchema(compiled);
  const tests = group.tests.filter((test) => !isAnnotationOnly(path, test.description));
  const failures = tests.flatMap(({ description, data, valid }) => {
    const answers = {
      is: compiled.is(data),
      validate: compiled.validate(data).issues === undefined,
      jsonSchema: givenOut.is(data),
    };
    const isRight = Object.values(answers).every((answer) => answer === valid);
    return isRight ? [] : [`${name}: ${description}: expected ${valid}, got ${JSON.stringify(answers)}`];
  });
  return { name, passed: tests.length - failures.length, failures };
}

/** The JSON Schema that a validator gives out must mean what the validator does: it is compiled in its turn. */
function fromJsonSchema(validator: CompiledValidator): CompiledValidator {
  const { schema } = moveReferences(validator.jsonSchema, "#/components/schemas/Subject");
  return compiledSubject(schema);
}

function compiledSubject(schema: Json): CompiledValidator {
  const compiled = compileDocument(schemasDocument({ Subject: schema })).get("Subject");
  if (compiled === undefined) throw new Error("The schema was not compiled.");
  return compiled.read;
}
