import type { WireParameter } from "./wire-parameter.ts";

/**
 * Puts the document's defaults in the place of parameters that were left out. They are filled in after the check: a
 * default that breaks its own schema is the document's mistake, not the sender's.
 */
export function fillDefaults(parameters: readonly WireParameter[], value: Record<string, unknown>): void {
  for (const parameter of parameters) {
    if (!Object.hasOwn(parameter, "default") || Object.hasOwn(value, parameter.name)) continue;
    // A copy each time: a caller may change what it was given.
    Object.defineProperty(value, parameter.name, {
      value: structuredClone(parameter.default),
      configurable: true,
      enumerable: true,
      writable: true,
    });
  }
}
