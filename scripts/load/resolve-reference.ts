import { fileURLToPath } from "node:url";
import { didYouMean } from "./did-you-mean.ts";
import type { Fault } from "./issue-log.ts";
import { childPointer, childValue, valueAt } from "../json/json-pointer.ts";
import { entriesOf, isObject, type Json, own } from "../json/json.ts";
import { decode, isAbsolute, parseReference, resolveUri } from "./parse-reference.ts";
import type { SchemaResource, SchemaResources } from "./schema-resources.ts";
import type { SourceFile, SourcePlace } from "./source-file.ts";
import type { Opened, SourceTree } from "./source-tree.ts";
import type { SpecIssue } from "./spec-issue.ts";

/** A place together with what stands there. */
export interface Found extends SourcePlace {
  readonly value: Json;
  /** Set where the reference names a `$dynamicAnchor`, which `$dynamicRef` looks for in other schemas first. */
  readonly dynamicAnchor?: string;
}

export type Resolution =
  { readonly found: Found } | { readonly fault: Fault } | { readonly issues: readonly SpecIssue[] };

export interface ResolveContext {
  readonly tree: SourceTree;
  readonly resources: SchemaResources;
  /** Called with each file before anything in it is looked up. */
  readonly meet: (file: SourceFile) => void;
}

/** Each step from one file to the next through a `$ref` on the way counts. */
const maxHops = 100;

/** The place that a reference within `from` leads to. */
export async function resolveReference(
  text: string,
  from: SchemaResource,
  context: ResolveContext,
  hops = 0,
): Promise<Resolution> {
  const { address, fragment } = parseReference(text);
  const opened = address === "" ? { resource: from } : await open(text, address, from, context);
  if (!("resource" in opened)) return opened;
  const { resource } = opened;
  if (fragment.kind === "pointer") return await follow(resource, fragment.segments, text, context, hops);
  const { name } = fragment;
  const anchor = resource.anchors.get(name);
  if (anchor === undefined) return { fault: noSuchAnchor(text, name, resource) };
  const dynamic = resource.dynamicAnchors.has(name) ? { dynamicAnchor: name } : {};
  return { found: { ...anchor, value: contentOf(anchor), ...dynamic } };
}

type OpenedResource = { readonly resource: SchemaResource } | Exclude<Opened, { readonly file: SourceFile }>;

/** What an address means: a schema with that `$id`, a known one, or else a file. Never anything on the network. */
async function open(
  text: string,
  address: string,
  from: SchemaResource,
  { tree, resources, meet }: ResolveContext,
): Promise<OpenedResource> {
  const uri = resolveUri(address, from.uri);
  const embedded = uri === undefined ? undefined : resources.at(uri);
  if (embedded !== undefined) return { resource: embedded };
  const known = uri === undefined ? undefined : await tree.readKnown(uri);
  const opened = known ?? (await openFile(text, address, uri, from, tree));
  if (!("file" in opened)) return opened;
  meet(opened.file);
  return { resource: resources.ofFile(opened.file) };
}

async function openFile(
  text: string,
  address: string,
  uri: string | undefined,
  from: SchemaResource,
  tree: SourceTree,
): Promise<Opened> {
  if (isAbsolute(address)) return { fault: remote(text) };
  // Files whose schemas have an $id each lie beside each other as their ids do.
  if (from.pointer === "#") return await tree.read(decode(address), from.file);
  const path = uri === undefined ? undefined : localPath(uri);
  return path === undefined ? { fault: noSuchId(text, uri ?? address, from) } : await tree.read(path, from.file);
}

function localPath(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // of another host, or with a slash within a name
  }
}

/** Walks a pointer. Where it passes through a `$ref`, it goes on in its target, as it would after bundling. */
async function follow(
  start: SchemaResource,
  segments: readonly string[],
  text: string,
  context: ResolveContext,
  hops: number,
): Promise<Resolution> {
  let at: Found = { file: start.file, pointer: start.pointer, value: contentOf(start) };
  for (const segment of segments) {
    const reference = isObject(at.value) ? own(at.value, "$ref") : undefined;
    if (childValue(at.value, segment) === undefined && typeof reference === "string" && hops < maxHops) {
      const through = await resolveReference(reference, context.resources.around(at), context, hops + 1);
      if ("found" in through) at = through.found;
    }
    const value = childValue(at.value, segment);
    // A null counts as absent wherever an object is expected, so nothing can refer to it.
    if (value === undefined || value === null) return { fault: leadsNowhere(text, at, segment, start) };
    at = { file: at.file, pointer: childPointer(at.pointer, segment), value };
  }
  return { found: at };
}

function leadsNowhere(text: string, at: Found, segment: string, start: SchemaResource): Fault {
  const siblings = entriesOf(at.value).map(([key]) => key);
  const message = `"${text}" leads nowhere: ${at.pointer} has no "${segment}".${didYouMean(segment, siblings)}`;
  // Whoever gives a component an $id is seldom aware that its references do not count from the document any more.
  const fix =
    start.pointer === "#"
      ? `Correct the reference, or add "${segment}" there.`
      : `References count from the schema with the $id "${start.uri}" here. Remove the $id, or correct the reference.`;
  return { code: "unknown-ref", message, fix };
}

function noSuchAnchor(text: string, name: string, resource: SchemaResource): Fault {
  const where = resource.pointer === "#" ? resource.file.path : `the schema with the $id "${resource.uri}"`;
  const message = `"${text}" leads nowhere: ${where} has no $anchor "${name}".`;
  return { code: "unknown-ref", message, fix: 'Add the $anchor, or refer by a pointer such as "#/components/…".' };
}

function noSuchId(text: string, uri: string, from: SchemaResource): Fault {
  const message = `"${text}" counts from the $id "${from.uri}" of a schema around it, and no schema has the $id "${uri}".`;
  return { code: "unknown-ref", message, fix: "Give the schema that is meant this $id, or remove the $id around." };
}

function remote(text: string): Fault {
  const message = `The reference "${text}" is a URL. Nothing is loaded from outside of the document's folder.`;
  return { code: "remote-ref", message, fix: "Save the file beside the document and refer to it by a relative path." };
}

/** What stands at a place that is known to exist. */
export function contentOf({ file, pointer }: SourcePlace): Json {
  return valueAt(file.value, pointer) ?? null;
}
