/** The keywords of JSON Schema 2020-12 by vocabulary; what is in none of them is OpenAPI's and always understood. */
const prefix = "https://json-schema.org/draft/2020-12/vocab/";

const keywords: Readonly<Record<string, string>> = {
  core: "$ref $id $schema $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs",
  applicator:
    "prefixItems items contains additionalProperties properties patternProperties dependentSchemas propertyNames if then " +
    "else allOf anyOf oneOf not",
  unevaluated: "unevaluatedItems unevaluatedProperties",
  validation:
    "type const enum multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems " +
    "minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired",
  "meta-data": "title description default deprecated readOnly writeOnly examples",
  "format-annotation": "format",
  "format-assertion": "format",
  content: "contentEncoding contentMediaType contentSchema",
};

const vocabulariesOf = new Map<string, string[]>();
for (const [name, words] of Object.entries(keywords)) {
  for (const word of words.split(" ")) vocabulariesOf.set(word, [...(vocabulariesOf.get(word) ?? []), prefix + name]);
}

export function isKnownVocabulary(uri: string): boolean {
  return uri.startsWith(prefix) && Object.hasOwn(keywords, uri.slice(prefix.length));
}

/** Whether a keyword has a meaning in a dialect of these vocabularies. Core is always in force (2020-12 core, 8.1.2). */
export function isInForce(keyword: string, vocabularies: ReadonlySet<string>): boolean {
  const owners = vocabulariesOf.get(keyword);
  return owners === undefined || owners.some((owner) => owner === `${prefix}core` || vocabularies.has(owner));
}
