import type { Surface } from "./read-surface.ts";

/** The page of one package, which a person reads as a difference: one line or block for each thing that a user can see. */
export function reportText(name: string, surfaces: readonly Surface[]): string {
  const intro = `# Public API of \`${name}\`\n\nWritten by \`pnpm api-report --write\` and reviewed when it changes; do not edit.`;
  return `${[intro, ...surfaces.map(doorText)].join("\n\n")}\n`;
}

function doorText({ door, exported, spokenOf, generated }: Surface): string {
  const sections = [
    section("", exported),
    section("Not exported, but spoken of:", spokenOf),
    section("Generated from the document:", generated),
  ];
  return [`## \`${door.name}\``, ...sections.filter((text) => text !== "")].join("\n\n");
}

function section(title: string, declarations: readonly string[]): string {
  if (declarations.length === 0) return "";
  const block = `\`\`\`ts\n${declarations.join("\n")}\n\`\`\``;
  return title === "" ? block : `${title}\n\n${block}`;
}

/** The lines that only one of two texts has, as a difference shows them. */
export function changedLines(before: string, after: string): readonly string[] {
  const lines = { before: before.split("\n"), after: after.split("\n") };
  const onlyIn = (these: readonly string[], those: readonly string[]): readonly string[] => {
    const others = new Set(those);
    return these.filter((line) => !others.has(line));
  };
  return [
    ...onlyIn(lines.before, lines.after).map((line) => `- ${line}`),
    ...onlyIn(lines.after, lines.before).map((line) => `+ ${line}`),
  ];
}
