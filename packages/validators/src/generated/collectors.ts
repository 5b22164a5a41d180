// Generated from spec/openapi.yaml by scripts/generators/validators/collector-index.ts. Run "pnpm generate"; do not edit.

export { collectBindingStrength } from "./schemas/binding-strength.ts";
export { collectDataPartition, collectDataPartitionInput } from "./schemas/data-partition.ts";
export { collectDataPartitionList, collectDataPartitionListInput } from "./schemas/data-partition-list.ts";
export { collectDataSourceCollection } from "./schemas/data-source-collection.ts";
export { collectDataSourceSource } from "./schemas/data-source-source.ts";
export { collectErrorBody, collectErrorBodyInput } from "./schemas/error-body.ts";
export { collectErrorType, collectErrorTypeInput } from "./schemas/error-type.ts";
export { collectMdmCollection } from "./schemas/mdm-collection.ts";
export { collectMdmRelationship } from "./schemas/mdm-relationship.ts";
export { collectMdmSource } from "./schemas/mdm-source.ts";
export { collectPageMeta } from "./schemas/page-meta.ts";
export { collectPartitionModules } from "./schemas/partition-modules.ts";
export { collectPartitionSource } from "./schemas/partition-source.ts";
export { collectPartitionStatus } from "./schemas/partition-status.ts";
export { collectPropertyBinding } from "./schemas/property-binding.ts";
export { collectPropertyDefinition } from "./schemas/property-definition.ts";
export { collectPropertyMap } from "./schemas/property-map.ts";
export { collectPropertyRule } from "./schemas/property-rule.ts";
export { collectPropertyType } from "./schemas/property-type.ts";
export { collectReconciliationRules } from "./schemas/reconciliation-rules.ts";
export { collectReconciliationType } from "./schemas/reconciliation-type.ts";
export { collectRelationshipEnd } from "./schemas/relationship-end.ts";
export { collectResourceKey } from "./schemas/resource-key.ts";
export { collectSearchModule } from "./schemas/search-module.ts";
export { collectSourceMapping } from "./schemas/source-mapping.ts";
export { collectTraversedProperty } from "./schemas/traversed-property.ts";
export { collectVocabularyBinding } from "./schemas/vocabulary-binding.ts";
export {
  createDataPartitionRequestChecks,
  createDataPartitionResponseChecks,
} from "./operations/create-data-partition.ts";
export {
  deleteDataPartitionRequestChecks,
  deleteDataPartitionResponseChecks,
} from "./operations/delete-data-partition.ts";
export { getDataPartitionRequestChecks, getDataPartitionResponseChecks } from "./operations/get-data-partition.ts";
export {
  listDataPartitionsRequestChecks,
  listDataPartitionsResponseChecks,
} from "./operations/list-data-partitions.ts";
