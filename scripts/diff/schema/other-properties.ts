import type { Schema } from "../../model/types.ts";
import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import { conjunction, type Conjunction } from "./conjunction.ts";
import { namedSchemas } from "./named-schemas.ts";
import { found, pairOf, stated, type Inspection, type Pair } from "./pair.ts";

interface OtherProperties {
  /** What they must be; nothing is demanded where the list is empty. */
  readonly schemas: readonly Schema[];
  /** Whether there must be none. */
  readonly isClosed: boolean;
  /** Whether the document speaks of them, so that the type has an index signature. */
  readonly isMap: boolean;
  /** Whether they are held to something, so that a property is no longer any value once it is declared. */
  readonly isHeld: boolean;
}

/** What is said of properties that are not declared. */
export function otherProperties(side: Conjunction): OtherProperties {
  const schemas = side.parts.flatMap(({ schema }) => schema.additionalProperties ?? schema.unevaluatedProperties ?? []);
  const isClosed = schemas.some(({ boolean }) => boolean === false);
  const isHeld = !isClosed && conjunction(schemas, side.at).parts.length > 0;
  return { schemas, isClosed, isMap: schemas.length > 0, isHeld };
}

/** Properties that are not declared by name: closed objects, maps, names by pattern. */
export function compareOtherProperties(pair: Pair): Inspection {
  const [base, head] = [otherProperties(pair.base), otherProperties(pair.head)];
  const values =
    base.isClosed || head.isClosed ? [] : [pairOf(base.schemas, head.schemas, pair, "additionalProperties")];
  const names = pairOf(stated(pair.base, "propertyNames"), stated(pair.head, "propertyNames"), pair, "propertyNames");
  const patterns = comparePatternProperties(pair);
  return {
    findings: [...closedFindings(pair, base, head), ...signatureFindings(pair), ...patterns.findings],
    children: [...values, names, ...patterns.children],
  };
}

function closedFindings(pair: Pair, base: OtherProperties, head: OtherProperties): readonly Finding[] {
  if (base.isClosed === head.isClosed) return [];
  if (head.isClosed) {
    return [found(pair, "additionalProperties", "object-closed", "Properties that are not declared are refused now.")];
  }
  return [found(pair, "additionalProperties", "object-opened", "Properties that are not declared may be there now.")];
}

function signatureFindings(pair: Pair): readonly Finding[] {
  const [base, head] = [hasSignature(pair.base), hasSignature(pair.head)];
  if (base === head) return [];
  const rule = head ? "index-signature-added" : "index-signature-removed";
  const what = `The type has ${head ? "an" : "no"} index signature ${head ? "now" : "any more"}.`;
  return [found(pair, "additionalProperties", rule, what)];
}

/** A type has an index signature where the document speaks of other properties, or names none at all. */
function hasSignature(side: Conjunction): boolean {
  const { isMap, isClosed } = otherProperties(side);
  if (stated(side, "patternProperties").length > 0 || (isMap && !isClosed)) return true;
  return stated(side, "properties").every(({ size }) => size === 0) && stated(side, "required").flat().length === 0;
}

function comparePatternProperties(pair: Pair): Inspection {
  const { gone, come, kept } = namedSchemas(pair, "patternProperties");
  const told = (rule: RuleId, pattern: string, what: string) => {
    return found(pair, "patternProperties", rule, `Properties whose names match \`${pattern}\` ${what}.`);
  };
  return {
    findings: [
      ...gone.map((pattern) => told("pattern-property-removed", pattern, "are not spoken of any more")),
      ...come.map((pattern) => told("pattern-property-added", pattern, "are held to a schema now")),
    ],
    children: kept,
  };
}
