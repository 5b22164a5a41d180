import { always, meaning, typed } from "./meanings.ts";
import type { Rule } from "./rule.ts";

const pet = { type: "object", required: ["kind"], properties: { kind: { type: "string" } } } as const;
const cat = { ...pet, properties: { ...pet.properties, meows: { type: "boolean" } } } as const;
const dog = { ...pet, properties: { ...pet.properties, barks: { type: "boolean" } } } as const;
const components = { schemas: { Cat: cat, Dog: dog } } as const;
const branches = [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }] as const;

/** Base and head of a document in which `Pet` is what one operation takes and answers with. */
function pets(base: object, head: object) {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } };
  const documentOf = (discriminator: object) => ({
    paths: {
      "/pets": {
        post: { operationId: "addPet", requestBody: { content }, responses: { "200": { description: "", content } } },
      },
    },
    components: { schemas: { ...components.schemas, Pet: { oneOf: [...branches], ...discriminator } } },
  });
  return { document: [documentOf(base), documentOf(head)] } as const;
}

const byKind = (mapping: Readonly<Record<string, string>>) => ({ discriminator: { propertyName: "kind", mapping } });

/** How a union says which branch is meant. The types bear the values as tags; validators name the branch by them. */
export const discriminatorRules = {
  "discriminator-added": {
    relation: "same",
    meaning: {
      request: meaning("major", "patch", "minor", "What is sent must bear the value of its branch to fit the type."),
      response: meaning("minor", "patch", "minor", "Readers can tell the branches apart."),
    },
    example: pets({}, { discriminator: { propertyName: "kind" } }),
  },
  "discriminator-removed": {
    relation: "same",
    meaning: {
      request: meaning("minor", "patch", "minor", "What is sent need not bear the value of a branch."),
      response: meaning("major", "patch", "minor", "Readers who tell the branches apart by it get type errors."),
    },
    example: pets({ discriminator: { propertyName: "kind" } }, {}),
  },
  "discriminator-property-changed": {
    relation: "changed",
    meaning: always("major", "major", "minor", "The branches are told apart by another property."),
    example: pets({ discriminator: { propertyName: "kind" } }, { discriminator: { propertyName: "type" } }),
  },
  "discriminator-mapping-added": {
    relation: "same",
    meaning: typed.widened,
    example: pets(byKind({ cat: "Cat" }), byKind({ cat: "Cat", kitten: "Cat" })),
  },
  "discriminator-mapping-removed": {
    relation: "same",
    meaning: typed.narrowed,
    example: pets(byKind({ cat: "Cat", kitten: "Cat" }), byKind({ cat: "Cat" })),
  },
  "discriminator-mapping-changed": {
    relation: "changed",
    meaning: typed.changed,
    example: pets(byKind({ cat: "Cat", dog: "Dog" }), byKind({ cat: "Dog", dog: "Cat" })),
  },
} as const satisfies Readonly<Record<string, Rule>>;
