import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as fc from "fast-check";
import { fileName } from "./file-name.ts";
import { reservedValues } from "./name-registry.ts";
import { documentNames, type DocumentNames, type OperationNames, type SchemaNames } from "./names.ts";
import { placeName } from "./place-name.ts";
import { camelCase, pascalCase } from "./word-case.ts";

/** Schemas by key; those in `differing` have a written form of their own. */
function namesOf(
  keys: readonly string[],
  operations: readonly string[] = [],
  differing: readonly string[] = [],
): DocumentNames {
  return documentNames(
    keys.map((name) => ({ name, pointer: `#/components/schemas/${name}`, differs: differing.includes(name) })),
    operations.map((name) => ({ name, pointer: `#/paths/~1${name}/get` })),
  );
}

function typesOf(keys: readonly string[], differing?: readonly string[]): readonly string[] {
  const { schemas } = namesOf(keys, [], differing);
  return keys.map((key) => schemas.get(key)?.type ?? "");
}

function schemaOf(names: DocumentNames, key: string): SchemaNames {
  return found(names.schemas.get(key));
}

function operationOf(names: DocumentNames, id: string): OperationNames {
  return found(names.operations.get(id));
}

function found<T>(names: T | undefined): T {
  if (names === undefined) throw new Error("nothing was named so");
  return names;
}

/** The names of what is exported as a value. */
function valuesOf(names: SchemaNames): readonly string[] {
  const { type, inputType, file } = names;
  return Object.values(names).filter((name) => ![type, inputType, file].includes(name));
}

test("names that meet get numbers, without regard to case, and one that is written so keeps its own", () => {
  expect(typesOf(["user", "User", "user_", "USER"])).toEqual(["User3", "User2", "User4", "USER"]);
  expect(typesOf(["user", "User"])).toEqual(["User2", "User"]);
});

test("a schema that differs by direction takes a second name, and only then", () => {
  const names = namesOf(["Pet", "Tag"], [], ["Pet"]);
  expect(schemaOf(names, "Pet")).toMatchObject({
    type: "Pet",
    inputType: "PetInput",
    validator: "petValidator",
    inputValidator: "petInputValidator",
  });
  expect(schemaOf(names, "Tag")).toMatchObject({ type: "Tag", inputType: "Tag", builder: "buildTag" });
});

test("a schema that is called like a written form keeps its name", () => {
  const names = namesOf(["Pet", "PetInput"], [], ["Pet"]);
  expect(schemaOf(names, "PetInput").type).toBe("PetInput");
  expect(schemaOf(names, "Pet").inputType).toBe("PetInput2");
});

test("a schema that is called like a global that the code uses gets a number", () => {
  expect(typesOf(["Error", "record"])).toEqual(["Error2", "Record2"]);
});

test.for(["raw", "hasOwnProperty", "toString"])(
  "an operation called %s, like a member of the client, gets a number",
  (name) => {
    expect(operationOf(namesOf([], [name]), name).method).toBe(`${name}2`);
  },
);

test("a schema that stands elsewhere gives way to those of components, and the written forms of all to it", () => {
  const { schemas } = documentNames(
    [
      { name: "PetTag", pointer: "#/a", differs: false, isListed: false },
      { name: "pet_tag", pointer: "#/b", differs: false },
      { name: "PetInput", pointer: "#/c", differs: false, isListed: false },
      { name: "Pet", pointer: "#/d", differs: true },
    ],
    [],
  );
  expect(["PetTag", "pet_tag", "PetInput", "Pet"].map((key) => schemas.get(key)?.inputType)).toEqual([
    "PetTag2",
    "PetTag",
    "PetInput",
    "PetInput2",
  ]);
});

test("the types of an operation give way to schemas of the same name", () => {
  expect(operationOf(namesOf(["CreatePetRequest"], ["createPet"]), "createPet")).toMatchObject({
    method: "createPet",
    requestType: "CreatePet2Request",
    responseType: "CreatePet2Response",
  });
});

test("counter-examples have the plural of a schema's name, whatever other schemas are called", () => {
  const keys = ["Status", "Query", "Key", "Module", "Modules"];
  const names = namesOf(keys);
  expect(keys.map((key) => schemaOf(names, key).counterExamples)).toEqual([
    "invalidStatuses",
    "invalidQueries",
    "invalidKeys",
    "invalidModules",
    "invalidModules2",
  ]);
});

test("what is exported for one schema is not called like what is exported for another", () => {
  const keys = ["Foo", "InvalidFoo", "IsFoo", "FooValidator", "FooOperation", "BuildFoo", "FooExamples", "Foos"];
  const operations = ["isFoo", "foo", "buildFoo"];
  const { schemas, operations: named } = namesOf(keys, operations, keys);
  const values = [...schemas.values()].flatMap(valuesOf);
  const all = [...values, ...[...named.values()].flatMap((each) => [each.validator, each.requestBuilder])];
  expect(new Set(all).size).toBe(all.length);
});

test("what generated code alone calls by a name gives way to what is exported, and meets nothing else", () => {
  const keys = ["Foo", "FooPlan", "InvalidFoos", "CollectFoo", "BuildFoo", "IsFoo", "FooJsonSchema"];
  const names = namesOf(keys, [], keys);
  const exported = [...names.schemas.values()].flatMap(valuesOf);
  const inner = [...names.inner.values()].flatMap(({ read, write }) => [read, write].flatMap(Object.values));
  expect(new Set([...exported, ...inner]).size).toBe(exported.length + inner.length);
  expect(names.inner.get("IsFoo")?.read.plan).toBe("isFooPlan2"); // the guard of FooPlan is called isFooPlan
});

test("a schema's builder is not hidden by what the package exports by hand", () => {
  expect(schemaOf(namesOf(["List"]), "List").builder).toBe("buildList2");
});

test("the validator of an operation is not hidden by the function that makes it", () => {
  expect(namesOf([], ["create"]).operations.get("create")?.validator).toBe("createOperation2");
});

test.for(["fixtures/src/index.ts", "fixtures/src/arbitraries/index.ts", "validators/src/index.ts"])(
  "no derived name can be one that %s exports by hand",
  (path) => {
    const text = readFileSync(new URL(`../../packages/${path}`, import.meta.url), "utf8");
    const exported = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = ""]) => list.split(","));
    const values = exported
      .map((name) => name.trim())
      .filter((name) => /^[a-z]/.test(name) && !name.startsWith("type "));
    expect(reservedValues).toEqual(expect.arrayContaining(values));
  },
);

test("a chosen name comes before all others, whatever it is called in the document", () => {
  const chosen = { name: "b", chosen: "Pet", pointer: "#/b", differs: false };
  const { schemas } = documentNames([{ name: "Pet", pointer: "#/a", differs: false }, chosen], []);
  expect([schemas.get("b")?.type, schemas.get("Pet")?.type]).toEqual(["Pet", "Pet2"]);
});

test.for([
  { chosen: ["9 lives"], want: 'The name "9 lives"' },
  { chosen: [""], want: 'The name ""' },
  { chosen: ["Error"], want: 'The name "Error"' },
  { chosen: ["Pet", "pet"], want: 'The name "pet"' },
])("choosing $chosen is an error", ({ chosen, want }) => {
  const schemas = chosen.map((name, index) => ({ name: `s${index}`, chosen: name, pointer: "#/s", differs: false }));
  expect(() => documentNames(schemas, [])).toThrow(`${want} is not supported (#/s/x-ts-name).`);
});

test("a name depends on those that want the same one, and on no others", () => {
  const word = fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom("a", "B", "1", "_", "é") });
  const documents = fc.tuple(fc.uniqueArray(word, { maxLength: 8 }), word, fc.array(fc.boolean(), { maxLength: 9 }));
  fc.assert(
    fc.property(documents, ([keys, added, flags]) => {
      const differing = [...keys, added].filter((_, index) => flags[index]);
      const before = namesOf(keys, keys, differing);
      const after = namesOf([...keys, added], [...keys, added], differing);
      const rivals = ["", "Input", "Request"].map(
        (ending) => pascalCase(added).toLowerCase().replace(/\d+$/, "") + ending,
      );
      for (const key of keys.filter((each) => each !== added)) {
        const stem = pascalCase(key).toLowerCase().replace(/\d+$/, "");
        if (rivals.some((rival) => rival.startsWith(stem) || stem.startsWith(rival))) continue;
        expect(after.schemas.get(key)).toEqual(before.schemas.get(key));
        expect(after.operations.get(key)).toEqual(before.operations.get(key));
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});

const rules = readFileSync(new URL("../../docs/names.md", import.meta.url), "utf8");

function rowsOf(head: string): readonly (readonly string[])[] {
  const [table = ""] = rules.slice(rules.indexOf(head)).split("\n\n");
  const rows = table.split("\n").slice(2);
  return rows
    .map((row) => row.split("|").map((cell) => cell.trim().replaceAll("`", "")))
    .map((row) => row.slice(1, -1));
}

test.for(rowsOf("| in the document"))("docs/names.md says that %s is %s, %s and %s", ([name = "", ...want]) => {
  const type = pascalCase(name);
  expect([type, camelCase(type), fileName(type)]).toEqual(want);
});

test.for(rowsOf("| where it stands"))("docs/names.md says that a schema at %s is %s", ([pointer = "", want]) => {
  expect(pascalCase(placeName(pointer, new Map([["#/paths/~1pets/post", "createPet"]])))).toBe(want);
});

test("docs/names.md says what is derived of a schema and of an operation", () => {
  const names = namesOf(["Pet"], ["createPet"], ["Pet"]);
  const schema = schemaOf(names, "Pet");
  const operation = operationOf(names, "createPet");
  const told = rowsOf("| of a schema").flatMap(([read = "", written = ""]) => [read, written]);
  expect([...told, schema.file].sort()).toEqual(Object.values(schema).sort());
  const toldOfOperation = rowsOf("| of an operation").map(([name = ""]) => name);
  expect([...toldOfOperation, operation.file].sort()).toEqual(Object.values(operation).sort());
});
