import type { EmulatedCollection } from "../../packages/fixtures/src/emulator/emulated-collection.ts";
import { sendsId } from "../generators/emulator/collection-operations.ts";
import type { Operation, SpecModel } from "../model/types.ts";
import { valueTypes } from "../model/value-types.ts";
import { credentials } from "./credentials.ts";
import { failureText } from "./failure-text.ts";
import type { GeneratedPackages } from "./generated-packages.ts";
import { firstPossible, itemId, spellings, type ItemId } from "./item-id.ts";

/** By segment of a path, the value that its parameter has; those that nobody has chosen yet are missing. */
export type Known = readonly unknown[];

export interface CallResult {
  readonly status: number;
  readonly data: unknown;
  readonly request: Readonly<Record<string, unknown>>;
  /** With the values that the request was built with. */
  readonly known: Known;
}

/** Calls the operations of a document by the generated client, with built requests, at an emulator of their own. */
export class CollectionCaller {
  readonly #model: SpecModel;
  readonly #packages: GeneratedPackages;
  readonly #client: Readonly<Record<string, (request: unknown) => Promise<unknown>>>;

  constructor(model: SpecModel, packages: GeneratedPackages) {
    this.#model = model;
    this.#packages = packages;
    const { fetch } = packages.emulator.createEmulator();
    this.#client = packages.client.createClient({
      ...credentials(model),
      baseUrl: "http://localhost",
      fetch,
      maxAttempts: 1,
    });
  }

  /**
   * @param body - What the body is to say, where it can.
   * @throws Whatever is no success and no 404.
   */
  async call(operationId: string, known: Known, body?: object): Promise<CallResult> {
    const operation = this.#operation(operationId);
    for (const seed of seeds) {
      const result = await this.#callOnce(operation, known, seed, body);
      if (result !== undefined) return result;
    }
    return fail(operationId, new Error("every request that was built is refused"));
  }

  /** An id for an item, where its document has one for it. */
  idFor(collection: EmulatedCollection): ItemId | undefined {
    return itemId(collection, this.#model, this.#packages);
  }

  /** Whether a request chooses the id of what it makes. */
  sendsId(operationId: string, idProperty: string): boolean {
    return sendsId(this.#operation(operationId), idProperty);
  }

  #operation(operationId: string): Operation {
    const operation = this.#model.operations.find(({ id }) => id === operationId);
    if (operation === undefined) throw new Error(`no operation ${operationId}`);
    return operation;
  }

  /** Nothing where the request is refused as not valid. */
  async #callOnce(
    operation: Operation,
    known: Known,
    seed: number,
    body: object | undefined,
  ): Promise<CallResult | undefined> {
    const method = this.#client[operation.names.method];
    const parameters = parametersOf(operation);
    const request = this.#request(operation, parameters, known, seed, body);
    const sent = (request["path"] ?? {}) as Readonly<Record<string, unknown>>; // as the operation has it
    const bySegment = operation.path.split("/").map((_, segment) => {
      const parameter = parameters.find((each) => each.segment === segment);
      return parameter === undefined ? undefined : sent[parameter.name];
    });
    try {
      return { status: 200, data: await method?.(request), request, known: bySegment };
    } catch (error) {
      const status = this.#packages.client.isApiError(error) ? (error as { status: number }).status : undefined;
      if (status === 404) return { status, data: undefined, request, known: bySegment };
      return status === 400 ? undefined : fail(operation.id, error);
    }
  }

  #request(
    operation: Operation,
    parameters: readonly PathSegment[],
    known: Known,
    seed: number,
    body: object | undefined,
  ): CallResult["request"] {
    const chosen = parameters.filter(({ segment }) => known[segment] !== undefined);
    const path = Object.fromEntries(
      chosen.map(({ name, segment }) => [name, asDeclared(operation, name, known[segment])]),
    );
    const overrides = { ...(chosen.length > 0 && { path }), ...withoutOptions(operation), ...ofAnyVersion(operation) };
    const build = this.#packages.fixtures[operation.names.requestBuilder];
    if (build === undefined) throw new Error(`no builder of ${operation.id}`);
    const choices = body === undefined ? [overrides] : [{ ...overrides, body }, overrides];
    return firstPossible(choices, (choice) => build(choice, { seed })) as CallResult["request"];
  }
}

// A form cannot say that a list is empty, which a list that is required may be: then another request is tried.
const seeds = [1, 2, 3] as const;

function fail(operationId: string, cause: unknown): never {
  throw new Error(`${operationId}: ${failureText(cause)}`, { cause });
}

/** Chosen at random, a query asks for a page that is not there, and a header for a version that is not. */
function withoutOptions({ parameters }: Operation): object {
  const places = ["query", "header"].map((place) => parameters.filter((parameter) => parameter.in === place));
  const optional = places.filter((listed) => listed.length > 0 && !listed.some(({ required }) => required));
  return Object.fromEntries(optional.map(([first]) => [first?.in, undefined]));
}

/** Where a version of the item has to be named, whichever it has will do (RFC 9110, 13.1.1). */
function ofAnyVersion({ parameters }: Operation): object {
  const condition = parameters.find(({ in: place, name, required }) => {
    return place === "header" && required && name.toLowerCase() === "if-match";
  });
  return condition === undefined ? {} : { header: { [condition.name]: "*" } };
}

/** An id of an item as a path spells it. */
function asDeclared({ parameters }: Operation, name: string, value: unknown): unknown {
  const parameter = parameters.find((each) => each.in === "path" && each.name === name);
  const types: readonly string[] = (parameter && valueTypes(parameter.schema)) ?? [];
  const isDeclared = (each: unknown) =>
    types.includes(typeof each) || (Number.isInteger(each) && types.includes("integer"));
  return spellings(value).find(isDeclared) ?? value;
}

interface PathSegment {
  readonly name: string;
  readonly segment: number;
}

/** The parameters that are a segment, or the only one in it: `/{kind}-comments`. */
function parametersOf({ path }: Operation): readonly PathSegment[] {
  return path.split("/").flatMap((text, segment) => {
    const name = /^[^{}]*\{([^{}]*)\}[^{}]*$/.exec(text)?.[1];
    return name === undefined ? [] : [{ name, segment }];
  });
}
