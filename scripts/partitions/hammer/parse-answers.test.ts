import { expect, test } from "vitest";
import { parseAnswers } from "./parse-answers.ts";

const ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
const strict = { mayBeHead: false, mayBeCut: false };
const statuses = (text: string, circumstances = strict): readonly number[] =>
  parseAnswers(Buffer.from(text, "latin1"), circumstances).map(({ status }) => status);

test("takes apart what follows one another", () => {
  expect(statuses("")).toEqual([]);
  expect(statuses(`${ok}HTTP/1.1 100 Continue\r\n\r\n${ok}HTTP/1.1 204 No Content\r\n\r\n${ok}`)).toEqual([200, 100, 200, 204, 200]); // prettier-ignore
  expect(statuses(`${ok}HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n`)).toEqual([200, 400]);
  expect(statuses("HTTP/1.1 417 No\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")).toEqual([417]);
});

test("takes an answer to HEAD without its content only where one may be", () => {
  const head = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n";
  expect(statuses(head + ok, { ...strict, mayBeHead: true })).toEqual([200, 200]);
  expect(() => statuses(head)).toThrow("has only 0");
});

test("takes what is cut off for what came before, only where it may be", () => {
  expect(statuses(ok + ok.slice(0, -1), { ...strict, mayBeCut: true })).toEqual([200]);
  expect(statuses(ok + ok.slice(0, 9), { ...strict, mayBeCut: true })).toEqual([200]);
  expect(() => statuses(ok.slice(0, -1))).toThrow("has only 1");
  expect(() => statuses(ok.slice(0, 9))).toThrow("does not end");
});

test.each([
  [`HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n{}${ok}`, "No status line"],
  ["HTTP/2 200 OK\r\nContent-Length: 0\r\n\r\n", "No status line"],
  ["HTTP/1.1 600 OK\r\nContent-Length: 0\r\n\r\n", "No status line"],
  ["HTTP/1.1 200 OK\r\n\r\n{}", "how long it is"],
  ["HTTP/1.1 200 OK\r\nContent-Length: 0\r\nA: b\0\r\n\r\n", "No header field"],
  ["HTTP/1.1 200 OK\r\nContent-Length: 0\r\nA b\r\n\r\n", "No header field"],
  ["HTTP/1.1 200 OK\r\nContent-Length: 0\r\ncontent-length: 0\r\n\r\n", "stands there twice"],
])("refuses %j", (text, says) => {
  expect(() => statuses(text)).toThrow(says);
});
