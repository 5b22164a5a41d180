/**
 * A form as one body with a boundary of its own, which can be sent again byte for byte; the platform would choose another
 * boundary each time. Files are parts of it, and not read here. RFC 7578, and the HTML standard (4.10.21.8) for names.
 */
export function multipartBlob(form: FormData): Blob {
  const boundary = `form-${crypto.randomUUID()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of form) {
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${escaped(withLineEnds(name))}"`);
    if (typeof value === "string") parts.push(`\r\n\r\n${withLineEnds(value)}`);
    else parts.push(`; filename="${escaped(value.name)}"\r\nContent-Type: ${value.type || anyType}\r\n\r\n`, value);
    parts.push("\r\n");
  }
  return new Blob([...parts, `--${boundary}--\r\n`], { type: `multipart/form-data; boundary=${boundary}` });
}

const anyType = "application/octet-stream";

function withLineEnds(text: string): string {
  return text.replace(/\r\n?|\n/g, "\r\n");
}

function escaped(name: string): string {
  return name.replace(/[\r\n"]/g, encodeURIComponent);
}
