/** Longest text of the value that a message repeats. */
const shownLength = 40;

/** What was found, for a message: the type, and a scalar itself where it is short. */
export function describeValue(value: unknown, isSensitive: boolean): string {
  if (isSensitive) return "what was found is not shown, because it is sensitive";
  return `is ${found(value)}`;
}

function found(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value.length <= shownLength
        ? `the string ${JSON.stringify(value)}`
        : `a string of ${value.length} characters that starts with ${JSON.stringify(value.slice(0, shownLength / 2))}`;
    case "number":
      return Number.isFinite(value) ? `the number ${value}` : String(value);
    case "boolean":
      return String(value);
    case "object":
      if (value === null) return "null";
      return Array.isArray(value) ? `an array of ${plural(value.length, "item")}` : "an object";
    case "undefined":
      return "undefined";
    default:
      return `a ${typeof value}`;
  }
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `"a", "b" or "c"`; a long list is cut. */
export function oneOfList(values: readonly unknown[]): string {
  const shown = values.slice(0, 30).map((value) => shortJson(value));
  if (values.length > shown.length) return `${shown.join(", ")} or ${values.length - shown.length} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}

function shortJson(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= 100 ? text : `${text.slice(0, 100)}...`;
}
