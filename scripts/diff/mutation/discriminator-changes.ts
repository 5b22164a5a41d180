import type { JsonObject } from "../../json/json.ts";
import { changeAt } from "./change-at.ts";
import type { DocumentChange } from "./document-change.ts";
import { alike, always } from "./known-effects.ts";

const text = { type: "string" } as const;
const pet = { type: "object", required: ["kind"], properties: { kind: text, type: text } } as const;
const barking = { ...pet, properties: { ...pet.properties, barks: { type: "boolean" } } } as const;
const branches = [{ $ref: "#/components/schemas/ProbeCat" }, { $ref: "#/components/schemas/ProbeDog" }] as const;
const byKind = (mapping: Readonly<Record<string, string>>) => ({ discriminator: { propertyName: "kind", mapping } });
const cat = "#/components/schemas/ProbeCat";
const dog = "#/components/schemas/ProbeDog";

/** The tags of the types change. Whether a check at run time does is not said: a discriminator itself asserts nothing. */
const tags = alike(always("major", "any", "minor"));

/** Changes of how a union that may be written and read says which branch is meant. */
export const discriminatorChanges: readonly DocumentChange[] = [
  { name: "a discriminator", pairs: pets({}, { discriminator: { propertyName: "kind" } }), effects: tags },
  {
    name: "a discriminator of another property",
    pairs: pets({ discriminator: { propertyName: "kind" } }, { discriminator: { propertyName: "type" } }),
    effects: tags,
  },
  {
    name: "another word for a branch",
    pairs: pets(byKind({ cat, dog }), byKind({ cat, kitten: cat, dog })),
    effects: tags,
  },
  { name: "tags that change places", pairs: pets(byKind({ cat, dog }), byKind({ cat: dog, dog: cat })), effects: tags },
];

function pets(before: JsonObject, after: JsonObject): DocumentChange["pairs"] {
  return ({ document }) => {
    const put = (fields: JsonObject) => () => {
      const schemas = { ProbeCat: pet, ProbeDog: barking, ProbePet: { oneOf: branches, ...fields } };
      return Object.entries(schemas).reduce<JsonObject>((changed, [key, schema]) => {
        return changeAt(changed, `#/components/schemas/${key}`, () => schema);
      }, document);
    };
    return [{ pointer: "#/components/schemas/ProbePet", base: put(before), head: put(after) }];
  };
}
