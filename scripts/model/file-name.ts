import { createHash } from "node:crypto";
import { kebabCase } from "./word-case.ts";

/** What no file may be called on Windows, whatever its ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** In bytes, of which most file systems allow 255 for a name and Windows about as many for a whole path. */
const longestName = 100;

/** The name of the module of a type, without ending: `OrderLine` to `order-line`. */
export function fileName(type: string): string {
  const name = kebabCase(type);
  if (devices.test(name)) return `${name}_`;
  if (Buffer.byteLength(name) <= longestName) return name;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 8);
  return `${start(name, longestName - hash.length - 1)}-${hash}`;
}

/** As many whole characters as fit into so many bytes. */
function start(text: string, bytes: number): string {
  let cut = "";
  for (const character of text) {
    if (Buffer.byteLength(cut + character) > bytes) break;
    cut += character;
  }
  return cut;
}
