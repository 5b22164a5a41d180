import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { limits } from "./limits.ts";

/** Why a file could not be read, in words for the person who wrote its name. */
export interface ReadFault {
  readonly code: "missing-file" | "unreadable-file" | "file-too-large" | "invalid-utf8";
  readonly message: string;
  readonly fix: string;
}

/** The text of a file: unpacked if its name ends in `.gz`, UTF-8, without byte order mark. */
export async function readText(path: string): Promise<{ readonly text: string } | { readonly fault: ReadFault }> {
  let bytes: Buffer;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    return { fault: explain(error) };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    const message = "The file is not UTF-8.";
    return { fault: { code: "invalid-utf8", message, fix: "Save it as UTF-8." } };
  }
}

async function readBytes(path: string): Promise<Buffer> {
  const { size, isFile } = await describe(path);
  // Asked before it is opened: opening a named pipe would wait for somebody to write into it.
  if (!isFile) throw new Error("it is not a regular file");
  if (size > limits.maxFileBytes) throw new FileTooLarge();
  const bytes = await readFile(path);
  return path.endsWith(".gz") ? await promisify(gunzip)(bytes, { maxOutputLength: limits.maxFileBytes }) : bytes;
}

async function describe(path: string): Promise<{ readonly size: number; readonly isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}

class FileTooLarge extends Error {
  readonly code = "ERR_BUFFER_TOO_LARGE"; // as zlib says it of what it unpacks
}

function explain(error: unknown): ReadFault {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return { code: "missing-file", message: "There is no such file.", fix: "Check the path." };
  }
  if (code === "ERR_BUFFER_TOO_LARGE") {
    const megabytes = limits.maxFileBytes / 1024 / 1024;
    return { code: "file-too-large", message: `The file has more than ${megabytes} MiB.`, fix: "Split the document." };
  }
  const reason = message.replace(/^\w+: |, open '.*$/g, "");
  return {
    code: "unreadable-file",
    message: `The file cannot be read: ${reason}.`,
    fix: "Name a file that can be read.",
  };
}
