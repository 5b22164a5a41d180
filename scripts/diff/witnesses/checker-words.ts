const longest = 200;

/** What the checker says of one place: where it looked at last, and in a sentence what it did not like there. */
export interface CheckerWords {
  readonly at: string;
  readonly what: string;
}

export function checkerWords(messages: readonly string[]): CheckerWords {
  const path = messages.flatMap(stepOf);
  const last = messages.at(-1) ?? "";
  return {
    at: path.filter((step) => step !== keysMark).join("."),
    what: path.at(-1) === keysMark ? goneKey(last) : shortened(last),
  };
}

/** How messages call the symbol under which `claim-program.ts` puts the keys of a type. */
const keysMark = "[keys]";

function stepOf(message: string): readonly string[] {
  const step = /^(?:Types of property|The types of|The types returned by) '(.+)' are incompatible/.exec(message)?.[1];
  return step === undefined ? [] : [step];
}

/** The keys are compared as a union of literals, of which one is told. */
function goneKey(message: string): string {
  const key = /^Type '(.+)' is not assignable to type/.exec(message)?.[1];
  if (key === "string" || key === "number") return "Properties of any name are gone.";
  return key === undefined || key.includes(" | ") ? "A property is gone." : `The property ${key} is gone.`;
}

function shortened(message: string): string {
  const text = message
    .replaceAll(/import\("[^"]*"\)\./g, "")
    .replace(/ with 'exactOptionalPropertyTypes: true'\. Consider adding.*$/, ".")
    .replace(/^(Property '.+?' is missing) in type .* but required in type .*$/, "$1 but required.")
    .replace(
      /^(Property '.+?' is optional) in type .* but required in type .*$/,
      "$1 on one side and required on the other.",
    )
    .replace(/^Type '.*' is missing the following properties from type '.*': (.*)$/, "Properties are missing: $1.");
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
