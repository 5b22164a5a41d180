import type { BundledDocument, Spot } from "./bundled-document.ts";
import { didYouMean } from "./did-you-mean.ts";
import { childPointer } from "../json/json-pointer.ts";
import { isList, isObject, own } from "../json/json.ts";

/** The variables of a server's URL are described, and each may have the value that it has by default. */
export function checkServers(document: BundledDocument): void {
  for (const server of document.objects("Server")) checkVariables(document, server);
  for (const { value, pointer } of document.objects("ServerVariable")) {
    const [values, preset] = [own(value, "enum"), own(value, "default")];
    if (!isList(values) || preset === undefined || values.includes(preset)) continue;
    const message = `The default ${JSON.stringify(preset)} is not among the values of "enum".`;
    const fix = "Add it to enum, or choose another default.";
    document.warn(childPointer(pointer, "default"), { code: "default-not-in-enum", message, fix });
  }
}

function checkVariables(document: BundledDocument, server: Spot): void {
  const url = isObject(server.value) ? own(server.value, "url") : undefined;
  const known = new Set(document.entries(server, "variables").map(({ key }) => key));
  for (const [, name = ""] of typeof url === "string" ? url.matchAll(/\{([^{}]*)\}/g) : []) {
    if (known.has(name)) continue;
    const message = `The URL has {${name}}, but "variables" does not describe it.${didYouMean(name, known)}`;
    const fix = `Describe ${name} in variables, with a default.`;
    document.warn(childPointer(server.pointer, "url"), { code: "unknown-server-variable", message, fix });
  }
}
