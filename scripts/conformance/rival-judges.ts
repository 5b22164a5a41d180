import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  registerSchema,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/formats";
import { Ajv2020, type AnySchema } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { Json } from "../json/json.ts";
import type { Judge } from "./judge.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";

export const ajvJudge: Judge = {
  name: "Ajv",
  version: versionOf("ajv"),
  async answers({ schema, tests }, { remotes, assertsFormats }) {
    const ajv = new Ajv2020({ strict: false, validateFormats: assertsFormats, logger: false });
    addFormats.default(ajv);
    for (const [uri, remote] of readRemotes(remotes)) ajv.addSchema(remote as AnySchema, uri, undefined, false); // JSON
    const check = ajv.compile(schema as AnySchema); // JSON
    return tests.map(({ data }) => check(data) === true);
  },
};

let counter = 0;

export const hyperjumpJudge: Judge = {
  name: "Hyperjump",
  version: versionOf("@hyperjump/json-schema"),
  async answers({ schema, tests }, { remotes, assertsFormats }) {
    setShouldValidateFormat(assertsFormats);
    const uri = `https://conformance.test/${counter++}`;
    const registered = [...readRemotes(remotes), [uri, schema] as const];
    try {
      for (const [id, value] of registered) register(value, id);
      return await undisturbed(async () => {
        const check = await validate(uri);
        return tests.map(({ data }) => check(data as Parameters<typeof check>[0]).valid); // JSON
      });
    } finally {
      for (const [id] of registered) unregisterSchema(id);
    }
  },
};

function register(schema: Json, uri: string): void {
  unregisterSchema(uri);
  registerSchema(schema as Parameters<typeof registerSchema>[0], uri, dialect); // JSON
}

/** Those of this draft; the schemas of other drafts are not the judges' to read. */
function* readRemotes(remotes: ReadonlyMap<string, string>): Generator<readonly [string, Json]> {
  for (const [uri, path] of remotes) {
    if (/\/draft(?!2020-12\/)[^/]*\//.test(uri)) continue;
    yield [uri, JSON.parse(readFileSync(path, "utf8")) as Json]; // the suite's files are JSON
  }
}

/**
 * Hyperjump asks the network for what it does not know, which a comparison must not depend on; and it prints the reason
 * for each host name that it refuses.
 */
async function undisturbed<T>(run: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  const { log, warn, error } = console;
  const silent = () => undefined;
  globalThis.fetch = () => Promise.reject(new Error("The network is not asked."));
  Object.assign(console, { log: silent, warn: silent, error: silent });
  try {
    return await run();
  } finally {
    globalThis.fetch = fetch;
    Object.assign(console, { log, warn, error });
  }
}

/** As package.json pins it. */
function versionOf(name: string): string {
  const file = join(import.meta.dirname, "../package.json");
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file, "utf8")) as Manifest; // our own file
  return { ...dependencies, ...devDependencies }[name] ?? "";
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
