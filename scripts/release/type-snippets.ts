import { structuredPatch } from "diff";
import type { Change } from "../diff/change.ts";
import { formatSource } from "../emit/format-source.ts";
import { schemaDeclarations } from "../generators/types/schemas.ts";
import type { SchemaComponent, SpecModel } from "../model/types.ts";
import type { ReleasePlan } from "./release-plan.ts";

const shownTypes = 8;
const shownLines = 24;

/** What changed in the types of schemas that no longer are what programs were written for, as lines of a diff. */
export async function typeSnippets({ base, head, changes }: ReleasePlan): Promise<readonly string[]> {
  const keys = [...new Set(changes.filter(({ effects }) => effects.types === "major").flatMap(componentKey))];
  const snippets = await Promise.all(keys.slice(0, shownTypes).map((key) => snippet(key, base, head)));
  return snippets.filter((text) => text !== "");
}

/** The name of the component schema that a change stands in, if it stands in one. */
function componentKey({ pointers }: Change): readonly string[] {
  const key = /^#\/components\/schemas\/([^/]+)/.exec(pointers.head ?? pointers.base ?? "")?.[1];
  return key === undefined ? [] : [key.replaceAll("~1", "/").replaceAll("~0", "~")];
}

async function snippet(key: string, base: SpecModel, head: SpecModel): Promise<string> {
  const [before, after] = await Promise.all([base, head].map((model) => typesOf(key, model)));
  const { hunks } = structuredPatch("", "", before ?? "", after ?? "", undefined, undefined, { context: 2 });
  const lines = hunks.flatMap(({ lines }, index) => (index === 0 ? lines : [" …", ...lines]));
  const shown = lines.filter((line) => !line.startsWith("\\"));
  const more = shown.length - shownLines;
  return [...shown.slice(0, shownLines), ...(more > 0 ? [` … and ${more} more lines`] : [])].join("\n");
}

async function typesOf(key: string, model: SpecModel): Promise<string> {
  const component = model.schemas.find((each: SchemaComponent) => each.key === key);
  return component === undefined ? "" : formatSource("types.ts", schemaDeclarations(component).join("\n\n"));
}
