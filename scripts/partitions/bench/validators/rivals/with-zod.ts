import { z } from "zod";

const key = z.string().regex(/^[a-zA-Z0-9-][\w-]{0,61}$/u);
const anything = z.looseObject({});
const propertyType = z.enum([
  "address", "attachment", "boolean", "code", "coding", "contactpoint", "date", "datetime", "decimal", "geopoint",
  "humanname", "identifier", "instant", "integer", "markdown", "period", "reference", "symbol", "time", "uri", "url",
  "xhtml", "array", "object",
]); // prettier-ignore
const rule = z.looseObject({
  required: z.boolean().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  enum: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .optional(),
  pattern: z.string().optional(),
  when: anything.optional(),
});
const vocabulary = z.looseObject({
  key: z.string().optional(),
  strength: z.enum(["preferred", "required"]).optional(),
});
const property: z.ZodType = z.looseObject({
  type: propertyType,
  description: z.string().optional(),
  rules: z.array(rule).optional(),
  items: z.lazy(() => property).optional(),
  properties: z.lazy(() => propertyMap).optional(),
  binding: z.looseObject({ vocabulary: vocabulary.optional() }).optional(),
});
const propertyMap = z.record(key, property);
const mapping = z.looseObject({
  source: z.string(),
  type: z.string(),
  propertyMappings: z.record(z.string(), z.string()),
});
const rules = z.looseObject({ type: z.enum(["SYSTEM", "CLINIA_FUNCTION"]), rules: anything.optional() });
const collection = z.looseObject({
  key,
  properties: propertyMap,
  mappings: z.array(mapping),
  traversedProperties: z.array(z.string()).optional(),
  reconciliationRules: rules.optional(),
  contained: anything.optional(),
});
const end = z.looseObject({ profileKey: z.string(), includeKey: z.string() });
const relationship = z.looseObject({
  from: end,
  to: end,
  relationshipType: z.string(),
  properties: propertyMap.optional(),
  mappings: z.array(mapping).optional(),
  reconciliationRules: rules.optional(),
});
const sourceCollection = z.union([
  z.string(),
  z.looseObject({ key: z.string(), traversedProperties: z.array(z.string()).optional() }),
]);
const body = z.looseObject({
  key: z.never().optional(),
  status: z.never().optional(),
  modules: z.looseObject({ search: z.enum(["STANDARD", "HEALTH_GRADE_SEARCH"]) }),
  source: z.discriminatedUnion("type", [
    z.looseObject({
      type: z.literal("MDM"),
      sources: z.array(key),
      collections: z.array(collection),
      relationships: z.array(relationship),
    }),
    z.looseObject({
      type: z.literal("DATA_SOURCE"),
      key,
      collections: z.array(sourceCollection),
      relationships: z.array(z.string()).optional(),
    }),
  ]),
});

export const is = (value: unknown): boolean => body.safeParse(value).success;
export const validate = (value: unknown): unknown => body.safeParse(value).error?.issues;
