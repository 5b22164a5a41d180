import type { BundledDocument, Spot } from "./bundled-document.ts";
import { didYouMean } from "./did-you-mean.ts";
import { childPointer } from "../json/json-pointer.ts";
import { isObject, own } from "../json/json.ts";
import { methods, type ListedParameter, parameterKey, parametersOf, templateNames } from "./listed-parameters.ts";

/** Lists of parameters, and path templates together with the parameters that fill them. */
export function checkPaths(document: BundledDocument): void {
  for (const spot of [...document.objects("PathItem"), ...document.objects("Operation")]) {
    checkDuplicates(document, spot);
  }
  const entries = document.entries({ value: document.root, pointer: "#" }, "paths");
  const paths = entries.filter(({ key }) => key.startsWith("/"));
  for (const path of paths) checkTemplate(document, path.key, path);
  checkSameTemplates(document, paths);
}

function checkDuplicates(document: BundledDocument, spot: Spot): void {
  const seen = new Map<string, ListedParameter>();
  for (const parameter of parametersOf(document, spot)) {
    const key = parameterKey(parameter);
    const earlier = seen.get(key);
    seen.set(key, earlier ?? parameter);
    if (earlier === undefined) continue;
    const message = `The ${parameter.in} parameter "${parameter.name}" stands here twice; the first counts.`;
    document.warn(parameter.pointer, { code: "duplicate-parameter", message, fix: "Remove one of the two." });
  }
}

function checkTemplate(document: BundledDocument, path: string, item: Spot): void {
  checkForm(document, path, item);
  const wanted = templateNames(path);
  const shared = parametersOf(document, item).filter((parameter) => parameter.in === "path");
  for (const parameter of shared) checkDeclared(document, path, wanted, parameter);
  for (const method of methods) {
    const value = isObject(item.value) ? own(item.value, method) : undefined;
    if (!isObject(value)) continue;
    const operation = { value, pointer: childPointer(item.pointer, method) };
    const declared = parametersOf(document, operation).filter((parameter) => parameter.in === "path");
    for (const parameter of declared) checkDeclared(document, path, wanted, parameter);
    const names = new Set([...shared, ...declared].map(({ name }) => name));
    for (const name of wanted) if (!names.has(name)) reportUndeclared(document, operation, path, name, names);
  }
}

/** OpenAPI 3.1, 4.8.8.2: what stands before `?` and `#` of a URL, with each name in braces once. */
function checkForm(document: BundledDocument, path: string, { pointer }: Spot): void {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) {
    const message = `"${path}" has {${twice}} twice; one value stands in both places.`;
    document.warn(pointer, { code: "repeated-template-name", message, fix: "Give one of the two another name." });
  }
  if (/[{}]/.test(path.replace(/\{[^{}]*\}/g, ""))) {
    const message = `"${path}" has a brace without its partner.`;
    document.error(pointer, {
      code: "open-template",
      message,
      fix: "Write {name}, or encode the brace as %7B or %7D.",
    });
  }
  if (path.includes("?")) {
    // What can be moved out of it has been.
    const outcome = /\?.*\{/s.test(path)
      ? "another path would be the same without it, so that it stays"
      : "it is sent as it stands";
    const message = `"${path}" has a query, which is no part of a path; ${outcome}.`;
    document.warn(pointer, { code: "query-in-path", message, fix: "Declare parameters with in: query." });
  }
}

function reportUndeclared(
  document: BundledDocument,
  operation: Spot,
  path: string,
  name: string,
  declared: ReadonlySet<string>,
): void {
  const message = `"${path}" has {${name}}, but no path parameter "${name}" is declared; it is taken for any text.${didYouMean(name, declared)}`;
  const fix = `Declare a parameter with name: ${name} and in: path.`;
  document.warn(operation.pointer, { code: "undeclared-path-parameter", message, fix });
}

function checkDeclared(
  document: BundledDocument,
  path: string,
  wanted: ReadonlySet<string>,
  parameter: ListedParameter,
): void {
  if (wanted.has(parameter.name)) return;
  const message = `The path parameter "${parameter.name}" has no place in "${path}"; it is left out.${didYouMean(parameter.name, wanted)}`;
  const fix = `Write {${parameter.name}} into the path, or remove the parameter.`;
  document.warn(parameter.pointer, { code: "unused-path-parameter", message, fix });
}

function checkSameTemplates(document: BundledDocument, paths: readonly (Spot & { readonly key: string })[]): void {
  const seen = new Map<string, string>();
  for (const { key: path, pointer } of paths) {
    const anonymous = path.replace(/\{[^{}]*\}/g, "{}");
    const earlier = seen.get(anonymous);
    seen.set(anonymous, earlier ?? path);
    if (earlier === undefined) continue;
    const message = `"${path}" and "${earlier}" are the same path: they differ only in parameter names.`;
    document.warn(pointer, { code: "same-path", message, fix: "Put the operations of both under one path." });
  }
}
