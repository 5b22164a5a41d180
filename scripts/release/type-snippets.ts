import { structuredPatch } from "diff";
import type { Change } from "../diff/change.ts";
import { formatSource } from "../emit/format-source.ts";
import { specPathMark } from "../emit/see-tag.ts";
import { schemaDeclarations } from "../generators/types/schemas.ts";
import type { SchemaComponent, SpecModel } from "../model/types.ts";
import type { ReleasePlan } from "./release-plan.ts";

const shownTypes = 8;
const shownLines = 24;

/** What changed in the types of schemas that no longer are what programs were written for, as lines of a diff. */
export async function typeSnippets({ base, head, changes }: ReleasePlan): Promise<readonly string[]> {
  const grave = changes.filter(({ effects }) => effects.types === "major").map(componentKeys);
  const pairs = grave.filter(([key]) => key !== undefined);
  const distinct = [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()].slice(0, shownTypes);
  const snippets = await Promise.all(
    distinct.map(async ([before, after]) => snippet(await typesOf(before, base), await typesOf(after, head))),
  );
  return snippets.filter((text) => text !== "");
}

type Keys = readonly [base: string | undefined, head: string | undefined];

/** The names of the component schema that a change stands in, if it stands in one; two names only where it was renamed. */
function componentKeys({ rule, pointers }: Change): Keys {
  const [before, after] = [componentKey(pointers.base), componentKey(pointers.head)];
  return rule === "api-schema-renamed" ? [before, after] : [after ?? before, after ?? before];
}

function componentKey(pointer = ""): string | undefined {
  const key = /^#\/components\/schemas\/([^/]+)/.exec(pointer)?.[1];
  return key?.replaceAll("~1", "/").replaceAll("~0", "~");
}

function snippet(before: string, after: string): string {
  const { hunks } = structuredPatch("", "", before, after, undefined, undefined, { context: 2 });
  const lines = hunks.flatMap(({ lines }, index) => (index === 0 ? lines : [" …", ...lines]));
  const shown = lines.filter((line) => !line.startsWith("\\"));
  const more = shown.length - shownLines;
  return [...shown.slice(0, shownLines), ...(more > 0 ? [` … and ${more} more lines`] : [])].join("\n");
}

async function typesOf(key: string | undefined, model: SpecModel): Promise<string> {
  const component = model.schemas.find((each: SchemaComponent) => each.key === key);
  if (component === undefined) return "";
  // Where the document lies is of no interest here.
  return formatSource("types.ts", schemaDeclarations(component).join("\n\n").replaceAll(specPathMark, ""));
}
