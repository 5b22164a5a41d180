import { Ajv2020 } from "ajv/dist/2020.js";
import * as standalone from "ajv/dist/standalone/index.js";
import * as formats from "ajv-formats";

const id = "body";

/** Code that says yes or no, and stops at the first error. */
export function ajvGuard(schema: object): string {
  return ajvCode(schema, "is", false);
}

/** Code that reports all errors. */
export function ajvWithErrors(schema: object): string {
  const code = ajvCode(schema, "check", true);
  return `${code}\nexport const validate = (value) => (check(value) ? undefined : check.errors);`;
}

function ajvCode(schema: object, name: string, allErrors: boolean): string {
  const ajv = new Ajv2020({ allErrors, strict: false, code: { source: true, esm: true } });
  formats.default.default(ajv);
  ajv.addSchema(schema, id);
  return standalone.default.default(ajv, { [name]: id });
}
