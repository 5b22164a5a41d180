import {
  compileDocument,
  schemasDocument,
  type CompiledIssue,
  type CompiledValidator,
} from "../conformance/compile-document.ts";
import { childPointer, valueAt } from "../json/json-pointer.ts";
import { isObject, type JsonObject } from "../json/json.ts";
import type { Json } from "../model/types.ts";
import { oraclesOf, type Oracle } from "./oracles.ts";
import type { SchemaFamily } from "./schema-family.ts";

/** A family with values for each of its schemas. */
export interface Trial {
  readonly family: SchemaFamily;
  readonly values: readonly (readonly Json[])[];
}

/** Something that two judges see differently, or that our issues should not say. */
export interface Finding {
  readonly family: SchemaFamily;
  readonly index: number;
  readonly value: Json;
  readonly kind: Oracle["name"] | "is and validate" | "issue" | "maxIssues" | "compile";
  readonly detail: string;
}

export interface Comparison {
  /** Pairs of a schema and a value that were judged. */
  readonly pairs: number;
  /** How many of them are valid. */
  readonly valid: number;
  readonly findings: readonly Finding[];
}

/** Judges every value of every trial, by our compiler and by the oracles. All schemas are compiled at once. */
export async function compare(trials: readonly Trial[]): Promise<Comparison> {
  const document = schemasDocument(Object.fromEntries(trials.flatMap(({ family }, at) => components(family, at))));
  const compiled = compileDocument(document);
  const findings: Finding[] = [];
  let pairs = 0;
  let valid = 0;
  for (const [at, { family, values }] of trials.entries()) {
    const oracles = await oraclesOf(family);
    for (const [index, list] of values.entries()) {
      const ours = compiled.get(componentKey(at, index))?.read;
      if (ours === undefined) throw new Error(`Schema ${index} of family ${at} was not compiled.`);
      for (const value of list) {
        pairs++;
        const found = ours.is(value);
        if (found) valid++;
        const report = (kind: Finding["kind"], detail: string) => findings.push({ family, index, value, kind, detail });
        for (const { name, answers } of oracles) {
          const answer = answers[index]?.(value);
          if (answer === undefined) report(name, `breaks down, we say ${found}`);
          else if (answer !== found) report(name, `says ${answer}, we say ${found}`);
        }
        checkIssues(ours, value, found, document, report);
      }
    }
  }
  return { pairs, valid, findings };
}

function checkIssues(
  ours: CompiledValidator,
  value: Json,
  isValid: boolean,
  document: JsonObject,
  report: (kind: Finding["kind"], detail: string) => void,
): void {
  const issues = ours.validate(value).issues ?? [];
  if (isValid !== (issues.length === 0)) report("is and validate", `is() says ${isValid}, issues: ${issues.length}`);
  for (const issue of issues) {
    const fault = faultOf(issue, value, document);
    if (fault !== undefined) report("issue", `${fault}: ${JSON.stringify(issue)}`);
  }
  for (const maxIssues of [1, 2]) {
    const some = JSON.stringify(ours.validate(value, { maxIssues }).issues ?? []);
    const first = JSON.stringify(issues.slice(0, maxIssues));
    if (some !== first) report("maxIssues", `${maxIssues} allowed: ${some} instead of ${first}`);
  }
}

/** What is wrong with an issue: it must point at something in the value and at something in the schema. */
function faultOf({ path, schemaPath, message }: CompiledIssue, value: Json, document: JsonObject): string | undefined {
  if (!exists(value, path)) return "nothing is at its path";
  if (valueAt(document, schemaPath) === undefined) return "nothing is at its schemaPath";
  return /\b(undefined|NaN|\[object)/.test(message) ? "its message is no sentence" : undefined;
}

function exists(value: Json, path: CompiledIssue["path"]): boolean {
  let here: Json | undefined = value;
  for (const key of path) {
    if (Array.isArray(here) && typeof key === "number") here = here[key] as Json | undefined;
    else if (isObject(here) && typeof key === "string" && Object.hasOwn(here, key)) here = here[key];
    else return false;
  }
  return here !== undefined;
}

function componentKey(at: number, index: number): string {
  return `F${at}S${index}`;
}

/** The family as components, which refer to each other by other pointers. */
function components(family: SchemaFamily, at: number): readonly (readonly [string, Json])[] {
  return family.map((schema, index) => [componentKey(at, index), moved(schema, at)]);
}

function moved(schema: Json, at: number): Json {
  if (Array.isArray(schema)) return schema.map((part: Json) => moved(part, at));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== "$ref" || typeof value !== "string") return [key, moved(value, at)];
      const index = Number(value.slice("#/$defs/".length));
      return [key, childPointer("#/components/schemas", componentKey(at, index))];
    }),
  );
}
