/**
 * The floor: what somebody writes who wants nothing but speed. It is never published; the schema is in `spec/`.
 */
type Members = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const keyPattern = /^[a-zA-Z0-9-][\w-]{0,61}$/u;
const propertyTypes = new Set<unknown>([
  "address", "attachment", "boolean", "code", "coding", "contactpoint", "date", "datetime", "decimal", "geopoint",
  "humanname", "identifier", "instant", "integer", "markdown", "period", "reference", "symbol", "time", "uri", "url",
  "xhtml", "array", "object",
]); // prettier-ignore

export function is(value: unknown): boolean {
  if (!isObject(value) || value["key"] !== undefined || value["status"] !== undefined) return false;
  const { modules, source } = value;
  if (!isObject(modules) || !isObject(source)) return false;
  if (modules["search"] !== "STANDARD" && modules["search"] !== "HEALTH_GRADE_SEARCH") return false;
  if (source["type"] === "MDM") return isMdm(source);
  return source["type"] === "DATA_SOURCE" && isDataSource(source);
}

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isString(value: unknown): value is string {
  return typeof value === "string";
}

function isKey(value: unknown): boolean {
  return typeof value === "string" && keyPattern.test(value);
}

function isList(value: unknown, check: Check): boolean {
  if (!Array.isArray(value)) return false;
  for (const item of value) if (!check(item)) return false;
  return true;
}

function isOptionalList(value: unknown, check: Check): boolean {
  return value === undefined || isList(value, check);
}

function isMdm({ sources, collections, relationships }: Members): boolean {
  return isList(sources, isKey) && isList(collections, isCollection) && isList(relationships, isRelationship);
}

function isDataSource({ key, collections, relationships }: Members): boolean {
  return isKey(key) && isList(collections, isSourceCollection) && isOptionalList(relationships, isString);
}

function isSourceCollection(value: unknown): boolean {
  if (isString(value)) return true;
  return isObject(value) && isString(value["key"]) && isOptionalList(value["traversedProperties"], isString);
}

function isCollection(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { key, properties, mappings, traversedProperties, reconciliationRules, contained } = value;
  if (!isKey(key) || !isPropertyMap(properties) || !isList(mappings, isMapping)) return false;
  if (!isOptionalList(traversedProperties, isString)) return false;
  return (reconciliationRules === undefined || isRules(reconciliationRules)) && isOptionalObject(contained);
}

function isRules(value: unknown): boolean {
  if (!isObject(value)) return false;
  return (value["type"] === "SYSTEM" || value["type"] === "CLINIA_FUNCTION") && isOptionalObject(value["rules"]);
}

function isOptionalObject(value: unknown): boolean {
  return value === undefined || isObject(value);
}

function isMapping(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { source, type, propertyMappings } = value;
  if (typeof source !== "string" || typeof type !== "string" || !isObject(propertyMappings)) return false;
  for (const key in propertyMappings) if (typeof propertyMappings[key] !== "string") return false;
  return true;
}

function isRelationship(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { from, to, relationshipType, properties, mappings, reconciliationRules } = value;
  if (!isEnd(from) || !isEnd(to) || !isString(relationshipType)) return false;
  if (properties !== undefined && !isPropertyMap(properties)) return false;
  return isOptionalList(mappings, isMapping) && (reconciliationRules === undefined || isRules(reconciliationRules));
}

function isEnd(value: unknown): boolean {
  return isObject(value) && isString(value["profileKey"]) && isString(value["includeKey"]);
}

function isPropertyMap(value: unknown): boolean {
  if (!isObject(value)) return false;
  for (const key in value) if (!keyPattern.test(key) || !isProperty(value[key])) return false;
  return true;
}

function isProperty(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { type, description, rules, items, properties, binding } = value;
  if (!propertyTypes.has(type) || (description !== undefined && !isString(description))) return false;
  if (!isOptionalList(rules, isRule) || (items !== undefined && !isProperty(items))) return false;
  return (properties === undefined || isPropertyMap(properties)) && (binding === undefined || isBinding(binding));
}

function isRule(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { required, min, max, enum: values, pattern, when } = value;
  if (required !== undefined && typeof required !== "boolean") return false;
  if ((min !== undefined && !Number.isFinite(min)) || (max !== undefined && !Number.isFinite(max))) return false;
  if (values !== undefined && !(Array.isArray(values) && values.length > 0 && isList(values, isScalar))) return false;
  return (pattern === undefined || isString(pattern)) && isOptionalObject(when);
}

function isScalar(value: unknown): boolean {
  return typeof value === "string" || Number.isFinite(value);
}

function isBinding(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { vocabulary } = value;
  if (vocabulary === undefined) return true;
  if (!isObject(vocabulary)) return false;
  const { key, strength } = vocabulary;
  if (key !== undefined && !isString(key)) return false;
  return strength === undefined || strength === "preferred" || strength === "required";
}
