import { expect, test } from "vitest";
import { renderFile } from "./render.ts";
import type { SourceFile } from "./source-file.ts";

test("imports each module once, values and types apart, and none of which nothing is needed", () => {
  const pets = { kind: "file", path: "schemas/pet.ts" } as const;
  const file: SourceFile = {
    package: "validators",
    path: "operations/get-pet.ts",
    generator: "tested.ts",
    imports: [
      { from: pets, names: ["isPet"] },
      { from: { kind: "package", name: "types" }, names: ["Pet"], typeOnly: true },
      { from: { kind: "runtime" }, names: [] },
      { from: pets, names: ["collectPet", "isPet"] },
      { from: { kind: "package", name: "types" }, names: ["Owner"], typeOnly: true },
    ],
    body: "",
  };
  expect(renderFile(file, "standalone", "api.yaml").match(/^import .*/gm)).toEqual([
    'import type { Owner, Pet } from "../../types/index.ts";',
    'import { collectPet, isPet } from "../schemas/pet.ts";',
  ]);
});
