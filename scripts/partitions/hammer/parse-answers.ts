export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** What came back is not a sequence of whole HTTP/1.1 responses (RFC 9112). */
export class MalformedAnswerError extends Error {
  override readonly name = "MalformedAnswerError";
}

export interface Circumstances {
  /** Whether some answer may be one to HEAD: with the length of a content that is not there. */
  readonly mayBeHead: boolean;
  /** Whether the last answer may be cut off. */
  readonly mayBeCut: boolean;
}

/**
 * Takes apart all that a server has sent over one connection, more strictly than clients do.
 *
 * @throws {MalformedAnswerError} Saying what is wrong.
 */
export function parseAnswers(received: Buffer, { mayBeHead, mayBeCut }: Circumstances): readonly Answer[] {
  const answers: Answer[] = [];
  let rest = received;
  while (rest.length > 0) {
    const end = rest.indexOf("\r\n\r\n");
    if (end === -1 && mayBeCut) return answers;
    if (end === -1) throw new MalformedAnswerError("A header does not end.");
    const { status, headers } = parseHead(rest.toString("latin1", 0, end));
    rest = rest.subarray(end + 4);
    const isWithout = mayBeHead && (rest.length === 0 || rest.subarray(0, 9).equals(statusLineStart));
    const length = isWithout ? 0 : contentLength(status, headers, rest);
    if (rest.length < length && mayBeCut) return answers;
    if (rest.length < length) throw new MalformedAnswerError(`A content of ${length} bytes has only ${rest.length}.`);
    answers.push({ status, headers, body: rest.toString("utf8", 0, length) });
    rest = rest.subarray(length);
  }
  return answers;
}

const statusLineStart = Buffer.from("HTTP/1.1 ");

function parseHead(head: string): Pick<Answer, "status" | "headers"> {
  const [first = "", ...lines] = head.split("\r\n");
  const status = /^HTTP\/1\.1 ([1-5]\d\d) [\t\x20-\x7e]*$/.exec(first)?.[1];
  if (status === undefined) throw new MalformedAnswerError(`No status line: ${JSON.stringify(first.slice(0, 200))}`);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+): *([\t\x20-\x7e\x80-\xff]*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      throw new MalformedAnswerError(`No header field: ${JSON.stringify(line.slice(0, 200))}`);
    }
    const key = name.toLowerCase();
    if (headers.has(key)) throw new MalformedAnswerError(`The header ${key} stands there twice.`);
    headers.set(key, value);
  }
  return { status: Number(status), headers };
}

const noChunks = "0\r\n\r\n";

function contentLength(status: number, headers: Answer["headers"], rest: Buffer): number {
  if (status < 200 || status === 204 || status === 304) return 0;
  const length = headers.get("content-length");
  if (length !== undefined && /^\d+$/.test(length)) return Number(length);
  // Node's own refusals have no content: some have no chunks, others end with the connection.
  if (headers.get("transfer-encoding") === "chunked" && rest.subarray(0, 5).equals(Buffer.from(noChunks))) return 5;
  if (headers.get("connection") === "close" && rest.length === 0) return 0;
  throw new MalformedAnswerError(`An answer ${status} does not say how long it is.`);
}
