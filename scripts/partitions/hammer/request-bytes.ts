/** An API key that the emulator takes; it takes any. */
export const keyHeader = "X-Clinia-API-Key: hammer";
export const jsonHeader = "Content-Type: application/json";
export const collectionPath = "/catalog/v1/partitions";

/** A request as it goes over the wire. Line and header are Latin-1, so that any byte can stand in them; a body is UTF-8. */
export function requestBytes(line: string, header: readonly string[], body: string | Buffer = ""): Buffer {
  const head = [line, ...header, "", ""].join("\r\n");
  return Buffer.concat([Buffer.from(head, "latin1"), typeof body === "string" ? Buffer.from(body) : body]);
}

/** The same, with what every server wants: a host, and the length of a body. */
export function framedRequest(
  method: string,
  target: string,
  header: readonly string[] = [keyHeader],
  body?: string | Buffer,
): Buffer {
  const length = body === undefined ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return requestBytes(`${method} ${target} HTTP/1.1`, ["Host: 127.0.0.1", ...header, ...length], body);
}

/** A PUT with a body, whatever it is. */
export function putRequest(key: string, body: string | Buffer, header: readonly string[] = []): Buffer {
  return framedRequest("PUT", `${collectionPath}/${key}`, [keyHeader, jsonHeader, ...header], body);
}

/** A body that the document takes, with a further member as it is given. */
export function partitionText(furtherMember = ""): string {
  const further = furtherMember === "" ? "" : `,${furtherMember}`;
  return `{"modules":{"search":"STANDARD"},"source":{"type":"DATA_SOURCE","key":"registry","collections":[]}${further}}`;
}
