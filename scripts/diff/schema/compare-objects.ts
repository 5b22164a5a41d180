import { isAbsentIn } from "../../model/direction.ts";
import type { Schema } from "../../model/types.ts";
import type { Flow } from "../change.ts";
import type { Finding } from "../finding.ts";
import type { RuleId } from "../rules/index.ts";
import type { Conjunction } from "./conjunction.ts";
import { anchor, found, joined, pairOf, stated, type Inspection, type Pair } from "./pair.ts";
import { otherProperties } from "./other-properties.ts";
import { propertyPair } from "./property-demands.ts";

/** Properties by name, as far as they can be seen on the way: what is read-only is in no request. */
export function compareProperties(pair: Pair): Inspection {
  const names = new Set([pair.base, pair.head].flatMap(namesIn));
  return joined(...[...names].map((name) => compareProperty(pair, name)));
}

interface Property {
  readonly schemas: readonly Schema[];
  readonly isVisible: boolean;
  readonly isRequired: boolean;
}

function compareProperty(pair: Pair, name: string): Inspection {
  const base = propertyOf(pair.base, name, pair.flow);
  const head = propertyOf(pair.head, name, pair.flow);
  if (base.isVisible === head.isVisible) {
    const inner = base.isVisible ? [propertyPair(pair, name)] : [];
    return { findings: requiredFindings(pair, name, base, head), children: inner };
  }
  return head.isVisible ? appeared(pair, name, base, head) : disappeared(pair, name, base, head);
}

function requiredFindings(pair: Pair, name: string, base: Property, head: Property): readonly Finding[] {
  if (base.isRequired === head.isRequired) return [];
  const rule = head.isRequired ? "property-became-required" : "property-became-optional";
  return [propertyFinding(pair, name, rule, `It is ${head.isRequired ? "required" : "optional"} now.`, base, head)];
}

function appeared(pair: Pair, name: string, base: Property, head: Property): Inspection {
  const finding = (rule: RuleId, what: string) => propertyFinding(pair, name, rule, what, base, head);
  const others = otherProperties(pair.base);
  const children = others.isHeld ? [pairOf(others.schemas, head.schemas, pair, name)] : [];
  if (head.isRequired && !base.isRequired) {
    return { findings: [finding("new-required-property", `The required property \`${name}\` is new.`)], children };
  }
  if (base.schemas.length === 0) {
    return { findings: [finding("new-optional-property", `The property \`${name}\` is new.`)], children };
  }
  const rule = pair.flow === "request" ? "property-became-writable" : "property-became-readable";
  return { findings: [finding(rule, `It is no longer ${markOf(pair.flow)}.`)], children };
}

function disappeared(pair: Pair, name: string, base: Property, head: Property): Inspection {
  const finding = (rule: RuleId, what: string) => propertyFinding(pair, name, rule, what, base, head);
  if (head.schemas.length > 0) {
    const rule = pair.flow === "request" ? "property-became-read-only" : "property-became-write-only";
    return { findings: [finding(rule, `It is ${markOf(pair.flow)} now.`)], children: [] };
  }
  const others = otherProperties(pair.head);
  const rule = others.isClosed ? "closed-property-removed" : "property-removed";
  const children = others.isHeld ? [pairOf(base.schemas, others.schemas, pair, name)] : [];
  return { findings: [finding(rule, `The property \`${name}\` is gone.`)], children };
}

function markOf(flow: Flow): string {
  return flow === "request" ? "read-only" : "write-only";
}

function propertyOf(side: Conjunction, name: string, flow: Flow): Property {
  const schemas = stated(side, "properties").flatMap((properties) => properties.get(name) ?? []);
  const isAbsent = schemas.some((schema) => isAbsentIn(flow === "request" ? "write" : "read", schema));
  const isRequired = !isAbsent && stated(side, "required").some((names) => names.includes(name));
  return { schemas, isVisible: schemas.length > 0 && !isAbsent, isRequired };
}

function namesIn(side: Conjunction): readonly string[] {
  return [
    ...stated(side, "properties").flatMap((properties) => [...properties.keys()]),
    ...stated(side, "required").flat(),
  ];
}

function propertyFinding(
  pair: Pair,
  name: string,
  rule: RuleId,
  what: string,
  base: Property,
  head: Property,
): Finding {
  const around = found(pair, "properties", rule, what);
  const whatElse = base.schemas.length + head.schemas.length === 0 ? `${what.replace("It", `\`${name}\``)}` : what;
  return {
    rule,
    what: whatElse,
    base: base.schemas[0]?.pointer ?? around.base ?? anchor(pair.base),
    head: head.schemas[0]?.pointer ?? around.head ?? anchor(pair.head),
  };
}
