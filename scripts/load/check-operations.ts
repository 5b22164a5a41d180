import type { BundledDocument } from "./bundled-document.ts";
import { didYouMean } from "./did-you-mean.ts";
import { childPointer } from "../json/json-pointer.ts";
import { own } from "../json/json.ts";

/** Operation ids are names of methods: each may stand once, and links may only name those there are. */
export function checkOperations(document: BundledDocument): void {
  const operations = document.objects("Operation").filter(({ pointer }) => !pointer.startsWith(sharedPathItems));
  const first = new Map<string, string>();
  for (const { value, pointer } of operations) {
    const id = own(value, "operationId");
    if (typeof id !== "string") continue;
    const earlier = first.get(id);
    if (earlier === undefined) first.set(id, pointer);
    else reportDuplicate(document, childPointer(pointer, "operationId"), id, earlier);
  }
  checkLinks(document, first);
}

/** Those are written out where they are used, and count there. */
const sharedPathItems = "#/components/pathItems/";

function reportDuplicate(document: BundledDocument, pointer: string, id: string, earlier: string): void {
  const message = `The operationId "${id}" is taken by ${earlier}; here one is made of method and path.`;
  document.warn(pointer, { code: "duplicate-operation-id", message, fix: "Give each operation an id of its own." });
}

function checkLinks(document: BundledDocument, operationIds: ReadonlyMap<string, string>): void {
  for (const { value, pointer } of document.objects("Link")) {
    const id = own(value, "operationId");
    if (typeof id !== "string" || operationIds.has(id)) continue;
    const message = `The link leads to "${id}", but no operation has that id.${didYouMean(id, operationIds.keys())}`;
    const fix = "Name the operationId of an operation.";
    document.warn(childPointer(pointer, "operationId"), { code: "unknown-operation", message, fix });
  }
}
