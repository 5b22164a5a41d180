import * as v from "valibot";

const key = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9-][\w-]{0,61}$/u));
const anything = v.looseObject({});
const propertyType = v.picklist([
  "address", "attachment", "boolean", "code", "coding", "contactpoint", "date", "datetime", "decimal", "geopoint",
  "humanname", "identifier", "instant", "integer", "markdown", "period", "reference", "symbol", "time", "uri", "url",
  "xhtml", "array", "object",
]); // prettier-ignore
const rule = v.looseObject({
  required: v.optional(v.boolean()),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
  enum: v.optional(v.pipe(v.array(v.union([v.string(), v.number()])), v.minLength(1))),
  pattern: v.optional(v.string()),
  when: v.optional(anything),
});
const vocabulary = v.looseObject({
  key: v.optional(v.string()),
  strength: v.optional(v.picklist(["preferred", "required"])),
});
const property: v.GenericSchema = v.looseObject({
  type: propertyType,
  description: v.optional(v.string()),
  rules: v.optional(v.array(rule)),
  items: v.optional(v.lazy(() => property)),
  properties: v.optional(v.lazy(() => propertyMap)),
  binding: v.optional(v.looseObject({ vocabulary: v.optional(vocabulary) })),
});
const propertyMap = v.record(key, property);
const mapping = v.looseObject({
  source: v.string(),
  type: v.string(),
  propertyMappings: v.record(v.string(), v.string()),
});
const rules = v.looseObject({ type: v.picklist(["SYSTEM", "CLINIA_FUNCTION"]), rules: v.optional(anything) });
const collection = v.looseObject({
  key,
  properties: propertyMap,
  mappings: v.array(mapping),
  traversedProperties: v.optional(v.array(v.string())),
  reconciliationRules: v.optional(rules),
  contained: v.optional(anything),
});
const end = v.looseObject({ profileKey: v.string(), includeKey: v.string() });
const relationship = v.looseObject({
  from: end,
  to: end,
  relationshipType: v.string(),
  properties: v.optional(propertyMap),
  mappings: v.optional(v.array(mapping)),
  reconciliationRules: v.optional(rules),
});
const sourceCollection = v.union([
  v.string(),
  v.looseObject({ key: v.string(), traversedProperties: v.optional(v.array(v.string())) }),
]);
const body = v.looseObject({
  key: v.optional(v.never()),
  status: v.optional(v.never()),
  modules: v.looseObject({ search: v.picklist(["STANDARD", "HEALTH_GRADE_SEARCH"]) }),
  source: v.variant("type", [
    v.looseObject({
      type: v.literal("MDM"),
      sources: v.array(key),
      collections: v.array(collection),
      relationships: v.array(relationship),
    }),
    v.looseObject({
      type: v.literal("DATA_SOURCE"),
      key,
      collections: v.array(sourceCollection),
      relationships: v.optional(v.array(v.string())),
    }),
  ]),
});

export const is = (value: unknown): boolean => v.is(body, value);
export const validate = (value: unknown): unknown => v.safeParse(body, value).issues;
