import { isAbsentIn } from "../../model/direction.ts";
import { schemaChildren } from "../../model/schema-children.ts";
import type { Direction, MediaType, Operation, Schema, SpecModel, WebhookOperation } from "../../model/types.ts";
import type { Flow } from "../change.ts";

/** What is asked of a component: whether it is written into requests, read from responses, or both. */
export type ComponentFlows = (key: string) => readonly Flow[];

/** A component that no operation leads to is exported all the same: whoever imports it may write and read it. */
export function componentFlows(model: SpecModel): ComponentFlows {
  const callbacks = model.operations.flatMap((operation) => operation.callbacks.flatMap((each) => each.operations));
  const calledByApi = [...model.webhooks, ...callbacks];
  const written = reachedKeys("write", [...model.operations.flatMap(sent), ...calledByApi.flatMap(answered)]);
  const read = reachedKeys("read", [...model.operations.flatMap(answered), ...calledByApi.flatMap(sent)]);
  return (key) => {
    if (!written.has(key) && !read.has(key)) return ["request", "response"];
    return [...(written.has(key) ? (["request"] as const) : []), ...(read.has(key) ? (["response"] as const) : [])];
  };
}

type Exchange = Pick<Operation | WebhookOperation, "parameters" | "requestBody" | "responses">;

function sent({ parameters, requestBody }: Exchange): readonly Schema[] {
  return [...parameters.map(({ schema }) => schema), ...contents(requestBody?.content ?? [])];
}

function answered({ responses }: Exchange): readonly Schema[] {
  return responses.flatMap(({ headers, content }) => [...headers.map(({ schema }) => schema), ...contents(content)]);
}

function contents(content: readonly MediaType[]): readonly Schema[] {
  return content.flatMap(({ schema }) => schema ?? []);
}

function reachedKeys(direction: Direction, roots: readonly Schema[]): ReadonlySet<string> {
  const seen = new Set(roots);
  // A set that grows while it is walked gives its new members as well.
  for (const schema of seen) {
    for (const child of schemaChildren(schema)) if (!isAbsentIn(direction, child)) seen.add(child);
  }
  return new Set([...seen].flatMap(({ component }) => component?.key ?? []));
}
