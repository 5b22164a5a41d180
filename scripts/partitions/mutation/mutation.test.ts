import { join } from "node:path";
import * as fixtures from "@catalog-kit/fixtures";
import { expect, test } from "vitest";
import { compileDocument, type CompiledSchema, type CompiledValidator } from "../../conformance/compile-document.ts";
import { childPointer } from "../../json/json-pointer.ts";
import { isObject, type JsonObject } from "../../json/json.ts";
import { loadSpec } from "../../load/load-spec.ts";
import type { Json } from "../../model/types.ts";
import { implied } from "./implied.ts";
import { mutantsOf } from "./mutants.ts";
import { nearMisses } from "./near-misses.ts";

const seeds = [1, 2, 3, 4, 5, 6];

const { document } = await loadSpec(join(import.meta.dirname, "../../../spec/openapi.yaml"));
const components = document["components"] as { readonly schemas: JsonObject; readonly parameters: JsonObject }; // our document
const subjects: JsonObject = { ...components.schemas, ...parameterSchemas() };
const words = [...new Set(Object.values(subjects).flatMap(listedStrings))];

/** Each mutant stands in the document beside the originals, and refers to them: one compilation does for all. */
const mutants = Object.entries(subjects).flatMap(([key, schema]) =>
  mutantsOf(schema, childPointer("#/components/schemas", key)).map((mutant, at) => ({
    ...mutant,
    key,
    as: `Mutant${at}.${key}`,
  })),
);
const compiled = compileDocument({
  ...document,
  paths: {},
  components: { schemas: { ...subjects, ...Object.fromEntries(mutants.map(({ as, schema }) => [as, schema])) } },
});

test("every constraint of the document's schemas is noticed, by is() and by validate()", () => {
  const values = new Map(Object.keys(subjects).map((key) => [key, valuesFor(key)]));
  const survivors = mutants.filter(({ key, as }) => !isNoticed(of(key), of(as), values.get(key) ?? []));
  console.log(`mutation: ${mutants.length} constraints, ${survivors.length} implied by others.`);
  expect(mutants.length).toBeGreaterThan(200);
  expect(survivors.map(({ name }) => name).sort()).toEqual([...implied.keys()].sort());
});

function isNoticed(original: CompiledSchema, mutant: CompiledSchema, values: readonly Json[]): boolean {
  return (["read", "write"] as const).some((direction) => differ(original[direction], mutant[direction], values));
}

function differ(original: CompiledValidator, mutant: CompiledValidator, values: readonly Json[]): boolean {
  const isValid = (validator: CompiledValidator, value: Json) =>
    validator.validate(value, { maxIssues: 1 }).issues === undefined;
  const byGuard = values.find((value) => original.is(value) !== mutant.is(value));
  return byGuard !== undefined && isValid(original, byGuard) !== isValid(mutant, byGuard);
}

function of(key: string): CompiledSchema {
  const found = compiled.get(key);
  if (found === undefined) throw new Error(`${key} was not compiled.`);
  return found;
}

/** What the builders give as read and as written, and what is nearly the same. */
function valuesFor(key: string): readonly Json[] {
  const { builder, inputBuilder } = of(key).component.names;
  const build = (name: string, seed: number): readonly Json[] => {
    const found: unknown = (fixtures as Readonly<Record<string, unknown>>)[name];
    // A builder by its generated name; what it makes is JSON.
    return typeof found === "function" ? [found(undefined, { seed }) as Json] : [];
  };
  const built = seeds.flatMap((seed) => [...build(builder, seed), ...build(inputBuilder, seed)]);
  const samples = built.length === 0 ? [0, "a"] : built; // the parameters have no builders
  return samples.flatMap((value) => nearMisses(value, words));
}

/** The schemas that stand in the parameters themselves. */
function parameterSchemas(): JsonObject {
  const parameters = Object.entries(components.parameters as { readonly [key: string]: { readonly schema: Json } }); // our document
  return Object.fromEntries(parameters.map(([key, { schema }]) => [`${key}.parameter`, schema]));
}

function listedStrings(schema: Json): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(listedStrings);
  if (!isObject(schema)) return [];
  const own = [...(Array.isArray(schema["enum"]) ? (schema["enum"] as readonly Json[]) : []), schema["const"]];
  const strings = own.filter((value) => typeof value === "string");
  return [...strings, ...Object.values(schema).flatMap(listedStrings)];
}
