import { createRequire } from "node:module";
import { RegExpParser, type AST } from "@eslint-community/regexpp";
import { own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";
import { longestMatched } from "../model/pattern-limit.ts";
import type { BundledDocument } from "./bundled-document.ts";
import type { Fault } from "./issue-log.ts";

/** Warns of patterns that an adverse text can keep busy for minutes: whoever sends such a text stops the service. */
export function checkBacktracking(document: BundledDocument): void {
  for (const { value, pointer } of document.objects("Schema")) {
    const pattern = own(value, "pattern");
    if (typeof pattern === "string") {
      const maxLength = own(value, "maxLength");
      const longest = typeof maxLength === "number" ? longestMatched(maxLength) : Infinity;
      warnOf(document, pattern, childPointer(pointer, "pattern"), longest);
    }
    for (const { key, pointer: at } of document.entries({ value, pointer }, "patternProperties")) {
      warnOf(document, key, at, Infinity);
    }
  }
}

function warnOf(document: BundledDocument, pattern: string, pointer: string, longest: number): void {
  const growth = growthOf(pattern);
  if (growth.kind === "slow" && longest ** growth.degree > mostSteps) document.warn(pointer, fault(pattern, growth));
}

/** About a second. */
const mostSteps = 1e8;

/** How the time to match grows with the length of the text. */
export type Growth = { readonly kind: "fine" | "unknown" } | { readonly kind: "slow"; readonly degree: number };

const known = new Map<string, Growth>();

/** `degree`: of the polynomial, or `Infinity` where the time doubles with a few more characters. */
export function growthOf(pattern: string): Growth {
  const found = known.get(pattern) ?? (isPlain(pattern) ? { kind: "fine" } : judge(pattern));
  known.set(pattern, found);
  return found;
}

/** What most patterns are: few ways through, on each of which at most one character is repeated. Nothing to try twice. */
function isPlain(pattern: string): boolean {
  try {
    return new RegExpParser()
      .parsePattern(pattern, undefined, undefined, { unicode: true })
      .alternatives.every(isLinear);
  } catch {
    return true; // no regular expression: the check of patterns has said so
  }
}

/** Unless it comes last, a repetition needs the start of the text before it: else it is tried from every character on. */
function isLinear({ elements }: AST.Alternative): boolean {
  const [first] = elements;
  if (first?.type === "Assertion" && first.kind === "start") return repetitions(elements.slice(1)) <= 1;
  const last = elements.at(-1);
  const endsOpen = last?.type === "Quantifier" && isOneCharacter(last.element);
  return repetitions(endsOpen ? elements.slice(0, -1) : elements) === 0;
}

/** How many repetitions of open length there are at most on a way through; `Infinity` where that is not simply told. */
function repetitions(elements: readonly AST.Element[]): number {
  return elements.reduce((sum, element) => sum + repetitionsOf(element), 0);
}

function repetitionsOf(element: AST.Element): number {
  switch (element.type) {
    case "Quantifier":
      if (element.min === element.max) return isFixed(element.element) ? 0 : Infinity;
      return isOneCharacter(element.element) ? 1 : Infinity;
    case "Group":
    case "CapturingGroup":
      return Math.max(...element.alternatives.map((alternative) => repetitions(alternative.elements)));
    default:
      return isOneCharacter(element) ? 0 : Infinity;
  }
}

/** What can be matched in one way only. */
function isFixed(element: AST.Element): boolean {
  if (element.type === "Quantifier") return element.min === element.max && isFixed(element.element);
  if (element.type !== "Group" && element.type !== "CapturingGroup") return isOneCharacter(element);
  return element.alternatives.length === 1 && element.alternatives.every(({ elements }) => elements.every(isFixed));
}

function isOneCharacter(element: AST.Element): boolean {
  if (element.type === "Assertion") return element.kind === "end" || element.kind === "word";
  return ["Character", "CharacterSet", "CharacterClass"].includes(element.type);
}

interface Diagnostics {
  readonly status: "safe" | "vulnerable" | "unknown";
  readonly complexity?: { readonly type: string; readonly degree?: number };
}

type CheckSync = (pattern: string, flags: string, options: object) => Diagnostics;

/** recheck is loaded where a pattern asks for it: most documents do without its three megabytes. */
function judge(pattern: string): Growth {
  const { checkSync } = createRequire(import.meta.url)("recheck/lib/browser.js") as { readonly checkSync: CheckSync };
  // By automata, exactly and without running the pattern; lookaround and back references need its search instead.
  const exact = checkSync(pattern, "u", { checker: "automaton", recallLimit: 0, timeout: 2000 });
  const found = exact.status === "unknown" ? checkSync(pattern, "u", { checker: "fuzz", timeout: 500 }) : exact;
  if (found.status !== "vulnerable") return { kind: found.status === "safe" ? "fine" : "unknown" };
  return { kind: "slow", degree: found.complexity?.degree ?? Infinity };
}

function fault(pattern: string, { degree }: { readonly degree: number }): Fault {
  const isExponential = degree === Infinity;
  const growth = isExponential
    ? "doubles with every few characters"
    : `grows with the length to the power of ${degree}`;
  const message = `The pattern ${JSON.stringify(pattern)} can be kept busy by an adverse text: the time to match ${growth}.`;
  const rewrite =
    "Write it so that no text can be matched in two ways: no repetition inside or beside one of the same characters";
  const fix = isExponential ? `${rewrite}.` : `${rewrite}, anchored by ^; or state a maxLength.`;
  return { code: "slow-pattern", message, fix };
}
