import type { BundledDocument } from "./bundled-document.ts";
import { entriesOf, own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";

/** A part of a form has its media type and its file name: `FormData` of the platform can say no more. */
export function checkEncodings(document: BundledDocument): void {
  for (const { value, pointer } of document.objects("Encoding")) {
    const headers = entriesOf(own(value, "headers") ?? null);
    // OpenAPI 3.1, 4.8.15.1: this one is to be ignored, since contentType says the same.
    if (headers.every(([name]) => name.toLowerCase() === "content-type")) continue;
    const message = "Headers of a part are neither sent nor checked.";
    const fix = "Make them fields of the form, or headers of the request, if they are needed.";
    document.warn(childPointer(pointer, "headers"), { code: "part-headers", message, fix });
  }
}
