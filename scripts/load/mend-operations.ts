import { sourceOf, type BundledDocument, type Spot } from "./bundled-document.ts";
import type { Bundle } from "./bundle.ts";
import { childPointer } from "../json/json-pointer.ts";
import { isList, isObject, type Json, type JsonObject, own } from "../json/json.ts";
import { type ListedParameter, methods, parameterKey, parametersOf, templateNames } from "./listed-parameters.ts";
import { isSendable } from "./check-security.ts";
import type { SourcePlace } from "./source-file.ts";

/**
 * Puts right what the checks have warned of: ids that are taken, parameters that stand twice, have no place in the path
 * or are missing, schemes that no request can carry, and requirements of schemes that nobody describes.
 */
export function mendOperations(bundle: Bundle, document: BundledDocument): Bundle {
  const mender = new OperationMender(bundle, document);
  return { document: mender.document(), origins: mender.origins };
}

class OperationMender {
  readonly origins: Map<string, SourcePlace>;
  readonly #bundle: Bundle;
  readonly #document: BundledDocument;
  readonly #ids = new Set<string>();
  readonly #schemes: ReadonlySet<string>;

  constructor(bundle: Bundle, document: BundledDocument) {
    this.#bundle = bundle;
    this.#document = document;
    this.origins = new Map(bundle.origins);
    const components = { value: own(document.root, "components") ?? {}, pointer: "#/components" };
    const sendable = document
      .entries(components, "securitySchemes")
      .filter(({ value }) => isObject(value) && isSendable(value));
    this.#schemes = new Set(sendable.map(({ key }) => key));
  }

  document(): JsonObject {
    const { root } = this.#document;
    const sections = ["paths", "webhooks"].flatMap((section) => {
      if (!isObject(own(root, section))) return [];
      const items = this.#document.entries({ value: root, pointer: "#" }, section);
      return [[section, Object.fromEntries(items.map((item) => [item.key, this.#pathItem(item.key, item)]))] as const];
    });
    return this.#withKnownSchemes({ ...root, ...this.#components(root), ...Object.fromEntries(sections) });
  }

  #components(root: JsonObject): JsonObject {
    const components = own(root, "components");
    const schemes = isObject(components) ? own(components, "securitySchemes") : undefined;
    if (!isObject(components) || !isObject(schemes)) return {};
    const known = Object.entries(schemes).filter(([name]) => this.#schemes.has(name));
    return { components: { ...components, securitySchemes: Object.fromEntries(known) } };
  }

  #pathItem(path: string, item: Spot): Json {
    if (!isObject(item.value) || path.startsWith("x-")) return item.value;
    const isPath = path.startsWith("/");
    const shared = this.#kept(item, isPath ? path : undefined);
    const operations = methods.flatMap((method) => {
      const value = isObject(item.value) ? own(item.value, method) : undefined;
      const spot = { value: value ?? null, pointer: childPointer(item.pointer, method) };
      return isObject(value)
        ? [[method, this.#operation({ ...spot, value }, isPath ? path : undefined, shared)] as const]
        : [];
    });
    return { ...this.#withParameters(item.value, item.pointer, shared, []), ...Object.fromEntries(operations) };
  }

  #operation(spot: Spot<JsonObject>, path: string | undefined, shared: readonly ListedParameter[]): JsonObject {
    const kept = this.#kept(spot, path);
    const names = new Set([...shared, ...kept].flatMap((each) => (each.in === "path" ? [each.name] : [])));
    const missing = path === undefined ? [] : [...templateNames(path)].filter((name) => !names.has(name));
    const operation = this.#withParameters(spot.value, spot.pointer, kept, missing);
    return this.#withKnownSchemes(this.#withFreeId(operation));
  }

  /** The parameters of a list, without those that stand twice or have no place in the path. */
  #kept(spot: Spot, path: string | undefined): readonly ListedParameter[] {
    const wanted = path === undefined ? undefined : templateNames(path);
    const kept = new Map<string, ListedParameter>();
    for (const parameter of parametersOf(this.#document, spot)) {
      const key = parameterKey(parameter);
      const hasPlace = parameter.in !== "path" || wanted === undefined || wanted.has(parameter.name);
      if (hasPlace && !kept.has(key)) kept.set(key, parameter);
    }
    return [...kept.values()];
  }

  #withParameters(
    object: JsonObject,
    pointer: string,
    kept: readonly ListedParameter[],
    missing: readonly string[],
  ): JsonObject {
    const list = own(object, "parameters");
    if (missing.length === 0 && (!isList(list) || kept.length === list.length)) return object;
    for (const [index, { pointer: before }] of kept.entries()) {
      const after = childPointer(pointer, "parameters", index);
      if (after !== before) this.origins.set(after, sourceOf(this.#bundle, before));
    }
    return { ...object, parameters: [...kept.map(({ value }) => value), ...missing.map(anyText)] };
  }

  #withFreeId(operation: JsonObject): JsonObject {
    const { operationId, ...others } = operation;
    if (typeof operationId !== "string") return operation;
    if (this.#ids.has(operationId)) return others;
    this.#ids.add(operationId);
    return operation;
  }

  #withKnownSchemes(object: JsonObject): JsonObject {
    const requirements = own(object, "security");
    if (!isList(requirements)) return object;
    const known = requirements.map((requirement) =>
      Object.fromEntries(
        Object.entries(isObject(requirement) ? requirement : {}).filter(([name]) => this.#schemes.has(name)),
      ),
    );
    return { ...object, security: known };
  }
}

function anyText(name: string): JsonObject {
  return { name, in: "path", required: true, schema: { type: "string" } };
}
