import { BundledDocument, sourceOf } from "./bundled-document.ts";
import { checkDocument } from "./check-document.ts";
import { bundle, type Bundle } from "./bundle.ts";
import { findReferences } from "./find-references.ts";
import { IssueLog } from "./issue-log.ts";
import type { JsonObject } from "../json/json.ts";
import { knownSchemas } from "./known-schemas.ts";
import { mendOperations } from "./mend-operations.ts";
import { moveQueries } from "./move-queries.ts";
import { readVersion } from "./read-version.ts";
import { SourceTree, type OnFile } from "./source-tree.ts";
import { SpecError, type SourceLocation, type SpecIssue } from "./spec-issue.ts";

export type { OnFile } from "./source-tree.ts";
export { formatWarnings, SpecError, type SourceLocation, type SpecIssue } from "./spec-issue.ts";
export type { JsonObject } from "../json/json.ts";

export interface LoadedSpec {
  /** As the caller gave it. */
  readonly path: string;
  /**
   * One document in the words of OpenAPI 3.1, whatever the version and the number of files it was made of; of 3.2 it has what we
   * read. Every `$ref` is local:
   * `#` and a JSON pointer that is not percent-encoded. Plain JSON; keys are any text, `__proto__` among them.
   */
  readonly document: JsonObject;
  /** The files that it was read from, with links resolved; the entry is the first. */
  readonly files: readonly string[];
  /** What is a little wrong and does no harm. */
  readonly warnings: readonly SpecIssue[];
  /** Where a part of the bundled document stands in its files; of what does not exist, its nearest ancestor. */
  locate(pointer: string): SourceLocation;
}

export interface LoadOptions {
  /** Warnings count as errors. Default false. */
  readonly strict?: boolean;
  /** The folder that references may not leave. Default: the one around the entry's own folder. */
  readonly root?: string;
  /**
   * Schemas that references may name by URI, each with the file that holds it, beside those of JSON Schema 2020-12
   * itself. Nothing is ever loaded from the network.
   */
  readonly known?: ReadonlyMap<string, string>;
  /** Whether a value must have the `format` that is stated. Default true; false is what bare JSON Schema says. */
  readonly assertsFormats?: boolean;
  /** Told of each file of the document before it is read, whether it is there or not. */
  readonly onFile?: OnFile;
}

/**
 * Reads an OpenAPI document of version 3.0, 3.1 or 3.2 from YAML or JSON (`.gz` may follow), follows its references to
 * other files, checks it, and makes one 3.1 document of it.
 *
 * @throws {SpecError} `SPEC_INVALID`, with every fault that was found.
 */
export async function loadSpec(path: string, options: LoadOptions = {}): Promise<LoadedSpec> {
  const log = new IssueLog();
  const known = new Map([...knownSchemas, ...(options.known ?? [])]);
  const tree = await SourceTree.open(path, options.root, known, options.onFile);
  if ("issues" in tree) throw new SpecError(tree.issues);

  const version = readVersion(tree.entry, log);
  if (version === undefined) return log.fail();
  const references = await findReferences(tree, { version, log });
  const ignored = new Set(options.assertsFormats === false ? ["format"] : []);
  const whole = bundle(tree.entry, references, { version, log, ignored });
  const bundled = moveQueries(whole, new BundledDocument(whole, log));
  const checked = new BundledDocument(bundled, log);
  checkDocument(checked, version);
  const warnings = log.finish(options.strict ?? false);
  const mended = mendOperations(bundled, checked);
  const { document } = mended;
  return { path, document, files: tree.files, warnings, locate: (pointer) => locate(mended, pointer) };
}

function locate(bundled: Bundle, pointer: string): SourceLocation {
  const { file, pointer: inFile } = sourceOf(bundled, pointer);
  return { file: file.path, ...file.positionOf(inFile), pointer: inFile };
}
