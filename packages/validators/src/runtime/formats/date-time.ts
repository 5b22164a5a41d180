import { matchesDate } from "./date.ts";
import { matchesTime } from "./time.ts";

/** `date-time` of RFC 3339, 5.6. */
export function matchesDateTime(text: string): boolean {
  const separator = text[10];
  return (separator === "T" || separator === "t") && matchesDate(text.slice(0, 10)) && matchesTime(text.slice(11));
}
