import type { SpecIssue } from "../load/load-spec.ts";

/** Names of any length are cut, and so is a list of any length. */
const maxTextLength = 500_000;

/** What an answer to a person must not be: without a place or a remedy, endless, or something that steers a terminal. */
export function judgeIssues(issues: readonly SpecIssue[], text: string): readonly string[] {
  const complaints = issues.flatMap(({ file, line, column, pointer, message, fix }) => {
    const isPlaced = file !== "" && line >= 1 && column >= 1 && pointer.startsWith("#");
    return isPlaced && message !== "" && fix !== "" ? [] : [`an issue says too little: ${JSON.stringify({ line, column, pointer, message, fix })}`]; // prettier-ignore
  });
  if (text.length > maxTextLength) complaints.push(`the message has ${text.length} characters`);
  const [control] = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(text) ?? [];
  if (control !== undefined) complaints.push(`the message holds ${JSON.stringify(control)}`);
  if (/^ +at /m.test(text)) complaints.push("the message holds a stack trace");
  return complaints;
}
