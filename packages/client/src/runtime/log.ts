import { OptionsError } from "./client-error.ts";
import type { CommonClientOptions, LogLevel } from "./options.ts";

/** Writes one line of the log. Undefined in the settings where nobody listens. */
export type Log = (level: Exclude<LogLevel, "off">, message: string, fields: object) => void;

const levels: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

export function createLog({ logger, logLevel = "warn" }: CommonClientOptions): Log | undefined {
  const least = levels.indexOf(logLevel);
  if (least < 0) throw new OptionsError(`logLevel must be one of ${levels.join(", ")}.`);
  if (logger === undefined || logLevel === "off") return undefined;
  return (level, message, fields) => {
    if (levels.indexOf(level) < least) return;
    try {
      logger[level](`@catalog-kit/client: ${message}`, fields);
    } catch {
      // A call does not fail because its log does.
    }
  };
}
