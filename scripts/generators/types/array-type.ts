import type { Schema } from "../../model/types.ts";
import { schemaType } from "./schema-type.ts";
import { arrayOf, grouped, plainType, unknownType, type TypeCode } from "./type-code.ts";
import { inside, type TypeContext } from "./type-context.ts";

/** `T[]`, or a tuple for `prefixItems`. */
export function arrayType(schema: Schema, context: TypeContext): TypeCode {
  const binary = context.binary === "value" ? "value" : "text"; // the files of one multipart field
  const print = (item: Schema): TypeCode => schemaType(item, inside(context, binary));
  const rest = otherItems(schema);
  const restType = rest === undefined ? unknownType : print(rest);
  if (schema.prefixItems === undefined) return arrayOf(restType);
  const places = schema.prefixItems.slice(0, schema.maxItems).map(print);
  const isClosed = rest?.boolean === false || (schema.maxItems ?? Infinity) <= places.length;
  // Only `minItems` says that a place is taken: `prefixItems` accepts an empty array (JSON Schema 2020-12, 10.3.1.1).
  const codes = places.map((place, index) => (index < (schema.minItems ?? 0) ? place.code : `${grouped(place)}?`));
  const tail = isClosed ? [] : [`...${arrayOf(restType).code}`];
  return plainType(`[${[...codes, ...tail].join(", ")}]`, isClosed ? places : [...places, restType]);
}

/** `unevaluatedItems` sees what other parts declare; alone, it is `items`. */
function otherItems(schema: Schema): Schema | undefined {
  if (schema.items !== undefined) return schema.items;
  const composition = [schema.ref, schema.allOf, schema.anyOf, schema.oneOf, schema.if, schema.contains];
  return composition.every((part) => part === undefined) ? schema.unevaluatedItems : undefined;
}
