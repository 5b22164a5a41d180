import { createRequire } from "node:module";
import { RegExpParser, type AST } from "@eslint-community/regexpp";

/** How the time to match grows with the length of the text. */
export type Growth = { readonly kind: "fine" | "unknown" } | { readonly kind: "slow"; readonly degree: number };

const known = new Map<string, Growth>();

/**
 * `degree`: of the polynomial, or `Infinity` where the time doubles with a few more characters. What would have to be
 * judged after the deadline, in the time of `performance.now()`, is unknown.
 */
export function growthOf(pattern: string, deadline: number): Growth {
  const found = known.get(pattern) ?? (isPlain(pattern) ? { kind: "fine" } : undefined);
  if (found === undefined && performance.now() > deadline) return { kind: "unknown" };
  const growth = found ?? judge(pattern);
  known.set(pattern, growth);
  return growth;
}

/**
 * What most patterns are: few ways through, on each of which at most one thing is repeated, and that matches in one way
 * only. Nothing to try twice.
 */
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
      return isFixed(element.element) ? 1 : Infinity;
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
  /** Why it is unknown. */
  readonly error?: { readonly kind: string };
}

type CheckSync = (pattern: string, flags: string, options: object) => Diagnostics;

function judge(pattern: string): Growth {
  try {
    return ask(pattern);
  } catch (error) {
    // Its automata call themselves, a long pattern deeper than the stack goes.
    if (error instanceof RangeError) return { kind: "unknown" };
    throw error;
  }
}

/** recheck is loaded where a pattern asks for it: most documents do without its three megabytes. */
function ask(pattern: string): Growth {
  const { checkSync } = createRequire(import.meta.url)("recheck/lib/browser.js") as { readonly checkSync: CheckSync };
  // By automata, exactly and without running the pattern; lookaround and back references need its search instead.
  const exact = checkSync(pattern, "u", { checker: "automaton", recallLimit: 0, timeout: 3000 });
  const isForeign = exact.error?.kind === "unsupported";
  const found = isForeign ? checkSync(pattern, "u", { checker: "fuzz", timeout: 500 }) : exact;
  if (found.status !== "vulnerable") return { kind: found.status === "safe" ? "fine" : "unknown" };
  return { kind: "slow", degree: found.complexity?.degree ?? Infinity };
}
