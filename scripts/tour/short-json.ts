const widest = 100;

/** A value as one line that fits a terminal. */
export function shortJson(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length <= widest ? text : `${text.slice(0, widest - 1)}…`;
}
