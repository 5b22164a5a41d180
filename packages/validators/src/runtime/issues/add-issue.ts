import { describeValue } from "../describe-value.ts";
import type { Key, Report } from "../report.ts";

/** Longest pointer that a message repeats; a path can be as long as the value is deep. */
const shownPointer = 200;

/** Adds one issue. `says` is what the value must be or do: it goes between the place and what was found there. */
export function addIssue(
  report: Report,
  key: Key,
  keyword: string,
  schemaPath: string,
  says: string,
  params: Readonly<Record<string, unknown>>,
): void {
  if (report.isFull) return;
  const path = key === undefined ? report.path.slice() : [...report.path, key];
  report.add({ message: `${place(path)} ${says}.`, path, keyword, schemaPath, params });
}

/** The same, with what was found at the end: `... must be a string, but is null.` */
export function addValueIssue(
  report: Report,
  key: Key,
  value: unknown,
  keyword: string,
  schemaPath: string,
  says: string,
  params: Readonly<Record<string, unknown>>,
): void {
  if (report.isFull) return;
  const found = describeValue(value, report.sensitive > 0);
  addIssue(
    report,
    key,
    keyword,
    schemaPath,
    report.sensitive > 0 ? `${says} (${found})` : `${says}, but ${found}`,
    params,
  );
}

function place(path: readonly (string | number)[]): string {
  let pointer = "";
  for (const key of path) pointer += `/${pointerToken(String(key))}`;
  if (pointer === "") return "The value";
  return pointer.length <= shownPointer ? pointer : `...${pointer.slice(-shownPointer)}`;
}

function pointerToken(key: string): string {
  return /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;
}
