// Generated from spec/openapi.yaml by scripts/generators/validators/validator-index.ts. Run "pnpm generate"; do not edit.

export { isBindingStrength, bindingStrengthValidator } from "./schemas/binding-strength.ts";
export {
  isDataPartition,
  isDataPartitionInput,
  dataPartitionValidator,
  dataPartitionInputValidator,
} from "./schemas/data-partition.ts";
export {
  isDataPartitionList,
  isDataPartitionListInput,
  dataPartitionListValidator,
  dataPartitionListInputValidator,
} from "./schemas/data-partition-list.ts";
export { isDataSourceCollection, dataSourceCollectionValidator } from "./schemas/data-source-collection.ts";
export { isDataSourceSource, dataSourceSourceValidator } from "./schemas/data-source-source.ts";
export { isErrorBody, isErrorBodyInput, errorBodyValidator, errorBodyInputValidator } from "./schemas/error-body.ts";
export { isErrorType, isErrorTypeInput, errorTypeValidator, errorTypeInputValidator } from "./schemas/error-type.ts";
export { isMdmCollection, mdmCollectionValidator } from "./schemas/mdm-collection.ts";
export { isMdmRelationship, mdmRelationshipValidator } from "./schemas/mdm-relationship.ts";
export { isMdmSource, mdmSourceValidator } from "./schemas/mdm-source.ts";
export { isPageMeta, pageMetaValidator } from "./schemas/page-meta.ts";
export { isPartitionModules, partitionModulesValidator } from "./schemas/partition-modules.ts";
export { isPartitionSource, partitionSourceValidator } from "./schemas/partition-source.ts";
export { isPartitionStatus, partitionStatusValidator } from "./schemas/partition-status.ts";
export { isPropertyBinding, propertyBindingValidator } from "./schemas/property-binding.ts";
export { isPropertyDefinition, propertyDefinitionValidator } from "./schemas/property-definition.ts";
export { isPropertyMap, propertyMapValidator } from "./schemas/property-map.ts";
export { isPropertyRule, propertyRuleValidator } from "./schemas/property-rule.ts";
export { isPropertyType, propertyTypeValidator } from "./schemas/property-type.ts";
export { isReconciliationRules, reconciliationRulesValidator } from "./schemas/reconciliation-rules.ts";
export { isReconciliationType, reconciliationTypeValidator } from "./schemas/reconciliation-type.ts";
export { isRelationshipEnd, relationshipEndValidator } from "./schemas/relationship-end.ts";
export { isResourceKey, resourceKeyValidator } from "./schemas/resource-key.ts";
export { isSearchModule, searchModuleValidator } from "./schemas/search-module.ts";
export { isSourceMapping, sourceMappingValidator } from "./schemas/source-mapping.ts";
export { isTraversedProperty, traversedPropertyValidator } from "./schemas/traversed-property.ts";
export { isVocabularyBinding, vocabularyBindingValidator } from "./schemas/vocabulary-binding.ts";
export { createDataPartitionOperation } from "./operations/create-data-partition.ts";
export { deleteDataPartitionOperation } from "./operations/delete-data-partition.ts";
export { getDataPartitionOperation } from "./operations/get-data-partition.ts";
export { listDataPartitionsOperation } from "./operations/list-data-partitions.ts";
export { operationValidators } from "./operation-validators.ts";
export { spec } from "./spec.ts";
