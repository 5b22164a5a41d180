import { UsageError } from "../../explain-failure.ts";

/** The day that a command line names by `--today`; days are compared as text, so that nothing else will do. */
export function readDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new UsageError(`--today "${text}" is no date such as 2027-01-31.`);
  return text;
}
