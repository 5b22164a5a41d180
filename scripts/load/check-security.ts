import type { BundledDocument } from "./bundled-document.ts";
import { didYouMean } from "./did-you-mean.ts";
import { isObject, type JsonObject, own } from "../json/json.ts";
import { childPointer } from "../json/json-pointer.ts";

/** Requirements name schemes of components; a scheme says what its type needs. */
export function checkSecurity(document: BundledDocument): void {
  const components = { value: own(document.root, "components") ?? {}, pointer: "#/components" };
  const schemes = new Set(document.entries(components, "securitySchemes").map(({ key }) => key));
  for (const place of [...document.objects("OpenAPI"), ...document.objects("Operation")]) {
    for (const requirement of document.entries(place, "security")) {
      for (const name of isObject(requirement.value) ? Object.keys(requirement.value) : []) {
        if (!schemes.has(name)) reportUnknown(document, childPointer(requirement.pointer, name), name, schemes);
      }
    }
  }
  for (const { value, pointer } of document.objects("SecurityScheme")) checkScheme(document, value, pointer);
}

function reportUnknown(document: BundledDocument, pointer: string, name: string, schemes: ReadonlySet<string>): void {
  const message = `Unknown security scheme "${name}"; nothing is sent for it.${didYouMean(name, schemes)}`;
  const fix = `Name a scheme of components/securitySchemes, or define "${name}" there.`;
  document.warn(pointer, { code: "unknown-security-scheme", message, fix });
}

const needed: ReadonlyMap<string, readonly string[]> = new Map([
  ["apiKey", ["name", "in"]],
  ["http", ["scheme"]],
]);

function checkScheme(document: BundledDocument, scheme: JsonObject, pointer: string): void {
  const type = own(scheme, "type");
  for (const key of needed.get(String(type)) ?? []) {
    if (own(scheme, key) !== undefined) continue;
    const message = `A security scheme of type "${String(type)}" needs "${key}", which is missing.`;
    document.error(pointer, { code: "missing-field", message, fix: `Add ${key}.` });
  }
  if (isSendable(scheme)) return;
  const message = `"${String(own(scheme, "name"))}" is no name of a ${String(own(scheme, "in"))}; nothing is sent for this scheme.`;
  const fix =
    "Give the name as it is sent, such as X-API-Key (RFC 9110, 5.6.2); what people read goes to the description.";
  document.warn(pointer, { code: "unsendable-scheme", message, fix });
}

/** Whether a request can carry the key of a scheme: headers and cookies have names without spaces (RFC 9110, 5.6.2). */
export function isSendable(scheme: JsonObject): boolean {
  const name = own(scheme, "name");
  const isToken = typeof name !== "string" || /^[!#$%&'*+.^_`|~\w-]+$/.test(name);
  return isToken || own(scheme, "type") !== "apiKey" || own(scheme, "in") === "query";
}
