import { childPointer, parentPointer, pointerTokens, valueAt } from "../../json/json-pointer.ts";
import { changeAt } from "./change-at.ts";
import { replaced, turned, type DocumentChange, type DocumentPair } from "./document-change.ts";
import { alike, always, same } from "./known-effects.ts";
import type { Survey } from "./mutant.ts";

const major = always("major", "major", "major");
const minor = always("minor", "minor", "minor");
const done = { responses: { "200": { description: "Done" } } } as const;

/** Changes of operations as a whole, and of what the document says of itself. */
export const documentChanges: readonly DocumentChange[] = [
  { name: "an operation", pairs: operationsAdded, effects: { there: minor, back: major } },
  { name: "an operation elsewhere", pairs: operationsMoved, effects: alike(major) },
  { name: "an operation gone after its sunset", pairs: ended("2020-01-01"), effects: alike(minor) },
  { name: "an operation gone before its sunset", pairs: ended("2999-01-01"), effects: { there: major, back: minor } },
  {
    // Only types are made of it.
    name: "a webhook",
    pairs: replaced("#/webhooks/mutationProbe", undefined, { post: done }),
    effects: { there: always("minor", "none", "none"), back: always("major", "any", "any", "any") },
  },
  {
    name: "another version",
    pairs: replaced("#/info/version", "1", "2"),
    effects: alike(always("patch", "patch", "patch")),
  },
  { name: "another title", pairs: replaced("#/info/title", "A", "B"), effects: alike(always("patch", "none", "none")) },
  { name: "paths in another order", pairs: turned("#/paths"), effects: same },
  { name: "components in another order", pairs: turned("#/components/schemas"), effects: same },
];

function ownOperations({ operations }: Survey) {
  return operations.filter(({ isCalledByApi }) => !isCalledByApi);
}

function operationsAdded(survey: Survey): readonly DocumentPair[] {
  return ownOperations(survey).map(({ pointer }) => ({
    pointer,
    base: () => changeAt(survey.document, pointer, () => undefined),
    head: () => survey.document,
  }));
}

function operationsMoved(survey: Survey): readonly DocumentPair[] {
  const { document } = survey;
  return ownOperations(survey).map(({ pointer }) => {
    const item = parentPointer(pointer) ?? "#";
    const path = pointerTokens(item).at(-1) ?? "";
    const head = () => {
      const bare = changeAt(document, item, () => undefined);
      return changeAt(bare, childPointer("#/paths", `/mutation-probe${path}`), () => valueAt(document, item));
    };
    return { pointer: item, base: () => document, head };
  });
}

function ended(sunset: string): DocumentChange["pairs"] {
  return (survey) =>
    ownOperations(survey).map(({ pointer, operation }) => ({
      pointer,
      base: () => changeAt(survey.document, pointer, () => ({ ...operation, deprecated: true, "x-sunset": sunset })),
      head: () => changeAt(survey.document, pointer, () => undefined),
    }));
}
