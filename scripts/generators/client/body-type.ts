import { literal } from "../../emit/code.ts";
import { contentKind } from "../../model/content-kind.ts";
import { preferredMediaType } from "../../model/preferred-media-type.ts";
import type { Operation, Response, Schema } from "../../model/types.ts";

/** The type of a failure's body, by where the document has it: these names clash with no other. */
export function errorBodyType(operation: Operation, response: Response): string {
  const media = preferredMediaType(response.content);
  if (media === undefined) return "undefined";
  const kind = contentKind(media);
  if (kind === "binary") return "undefined";
  if (kind !== "json") return "string";
  const component = media.schema === undefined ? undefined : componentType(media.schema);
  if (component !== undefined) return component;
  const status = /^\d+$/.test(response.status) ? response.status : literal(response.status);
  return `operations[${literal(operation.id)}]["responses"][${status}]["content"][${literal(media.contentType)}]`;
}

/** The type of a component as it is read; nothing where the schema is none, or says more than a reference. */
export function componentType(schema: Schema): string | undefined {
  const target = schema.component ?? (isBareReference(schema) ? schema.ref?.component : undefined);
  return target === undefined ? undefined : `components["schemas"][${literal(target.key)}]`;
}

// A description beside `$ref` changes nothing about the value.
function isBareReference({ source }: Schema): boolean {
  const harmless = ["$ref", "description", "title", "deprecated", "readOnly", "writeOnly", "examples", "example"];
  return (
    typeof source === "object" &&
    source !== null &&
    Object.keys(source).every((key) => harmless.includes(key) || key.startsWith("x-"))
  );
}

/** Which of the names that type expressions begin with occur in them, so that they can be imported. */
export function usedRoots(types: readonly string[]): readonly string[] {
  return ["components", "operations"].filter((root) => types.some((type) => type.includes(`${root}[`)));
}
