/**
 * Constraints that can be taken out without a difference, because another one says the same. The test refuses an entry that
 * makes a difference, and a constraint that makes none and is not here.
 */
const listed = "`const` or `enum` beside it lists strings only";

export const implied: ReadonlyMap<string, string> = new Map([
  ["#/components/schemas/BindingStrength/type removed", listed],
  ["#/components/schemas/DataSourceSource/properties/type/type removed", listed],
  ["#/components/schemas/ErrorType/type removed", listed],
  ["#/components/schemas/MdmSource/properties/type/type removed", listed],
  ["#/components/schemas/PartitionStatus/type removed", listed],
  ["#/components/schemas/PropertyType/type removed", listed],
  ["#/components/schemas/ReconciliationType/type removed", listed],
  ["#/components/schemas/SearchModule/type removed", listed],
]);
