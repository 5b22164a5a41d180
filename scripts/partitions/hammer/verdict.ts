import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import type { Attack } from "./attacks.ts";
import type { Exchanged } from "./exchange.ts";
import { MalformedAnswerError, parseAnswers, type Answer } from "./parse-answers.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
// A line of a stack trace, a module of the runtime, or a place on the machine.
const leak = /\n\s+at |node:|node_modules|file:\/\/\/(?!etc)|\.[jt]s:\d/;

/** What is wrong with the answers to an attack; `undefined`: nothing. */
export function verdict({ bytes, isFlanked }: Attack, { received, wasReset }: Exchanged): string | undefined {
  let answers: readonly Answer[];
  try {
    answers = parseAnswers(received, { mayBeHead: bytes.includes("HEAD "), mayBeCut: wasReset });
  } catch (error) {
    if (error instanceof MalformedAnswerError) return error.message;
    throw error;
  }
  const text = received.toString("latin1");
  if (leak.test(text) || text.includes(repository) || text.includes(execPath)) return "An answer tells of the machine.";
  for (const { status, headers, body } of answers) {
    if (status >= 500) return `The status is ${status}.`;
    if (headers.get("content-type") === "application/json" && body !== "" && !isJson(body)) return "JSON is none.";
  }
  if (!isFlanked) return undefined;
  const statuses = answers.filter(({ status }) => status >= 200).map(({ status }) => status);
  const isAnswered = statuses.length === 3 && statuses[0] === 404 && statuses[2] === 404;
  return isAnswered ? undefined : `The calls around it were answered ${statuses.join()}, wanted 404,any,404.`;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
