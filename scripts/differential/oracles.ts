import {
  registerSchema,
  type SchemaObject,
  setShouldValidateFormat,
  unregisterSchema,
  validate as hyperjump,
} from "@hyperjump/json-schema/draft-2020-12";
import { addKeyword, getKeyword } from "@hyperjump/json-schema/experimental";
import "@hyperjump/json-schema/formats";
import { value as instanceValue } from "@hyperjump/json-schema/instance/experimental";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json } from "../model/types.ts";
import { isExactMultiple } from "./exact-multiple.ts";
import type { SchemaFamily } from "./schema-family.ts";

/** Says whether a value matches one schema; undefined where the oracle breaks down over it. */
export type Answer = (value: Json) => boolean | undefined;

export interface Oracle {
  readonly name: "Ajv" | "Hyperjump";
  /** One answer for each schema of a family. */
  readonly answers: readonly Answer[];
}

const dialect = "https://json-schema.org/draft/2020-12/schema";

setShouldValidateFormat(true);
replaceMultipleOf();

/** The judges. Neither is always right: what they get wrong is listed in oracle-faults.ts. */
export async function oraclesOf(family: SchemaFamily): Promise<readonly Oracle[]> {
  return [
    { name: "Ajv", answers: ajvAnswers(family) },
    { name: "Hyperjump", answers: await hyperjumpAnswers(family) },
  ];
}

function ajvAnswers(family: SchemaFamily): readonly Answer[] {
  // `ownProperties`: what the standard says and Ajv leaves to the user.
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    ownProperties: true,
    validateSchema: false,
    logger: false,
  });
  ajv.removeKeyword("multipleOf");
  ajv.addKeyword({ keyword: "multipleOf", type: "number", validate: (divisor: number, value: number) => isExactMultiple(value, divisor) }); // prettier-ignore
  addFormats.default(ajv, ["date", "ipv4", "uuid"]);
  ajv.addSchema({ $id: "family", $defs: definitions(family) });
  return family.map((_, index) => {
    const check = ajv.getSchema(`family#/$defs/${index}`);
    if (check === undefined) throw new Error(`Ajv does not find schema ${index} of its family.`);
    return (value) => orUndefined(() => check(value) === true);
  });
}

async function hyperjumpAnswers(family: SchemaFamily): Promise<readonly Answer[]> {
  const id = "https://family.test/schema";
  registerSchema({ $schema: dialect, $defs: definitions(family) }, id, dialect);
  try {
    return await Promise.all(
      family.map(async (_, index) => {
        const check = await hyperjump(`${id}#/$defs/${index}`);
        return (value: Json) => orUndefined(() => check(value as Parameters<typeof check>[0]).valid);
      }),
    );
  } finally {
    unregisterSchema(id);
  }
}

/** As the oracles' types have it: JSON that may be changed. */
function definitions(family: SchemaFamily): Record<string, boolean | object> & SchemaObject {
  return Object.fromEntries(family.entries()) as Record<string, boolean | object> & SchemaObject; // schemas are no other JSON
}

function orUndefined(answer: () => boolean): boolean | undefined {
  try {
    return answer();
  } catch {
    return undefined;
  }
}

/** Both compute with doubles and tolerances of their own, by which 0.3 may be no multiple of 0.1, and 1e-7 one of 1.5. */
function replaceMultipleOf(): void {
  addKeyword({
    ...getKeyword<number>("https://json-schema.org/keyword/multipleOf"),
    interpret: (divisor, instance) => {
      const value: unknown = instanceValue(instance);
      return typeof value !== "number" || isExactMultiple(value, divisor);
    },
  });
}
