/** A code block of a page that shows a file, as `<!-- example: PATH -->` above it says. */
export interface ExampleBlock {
  /** From the folder of the page. */
  readonly path: string;
  /** Line of the mark, counted from 1. */
  readonly line: number;
  /** Where the code begins and ends, as indices of lines. */
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** A mark with no code block below it. */
export interface StrayMark {
  readonly path: string;
  readonly line: number;
}

const mark = /^<!-- example: (?<path>\S+) -->$/;
const fence = /^(?<ticks>`{3,})\w*$/;

/** Finds the marked code blocks of a page; code blocks without a mark are left alone. */
export function findExamples(page: string): {
  readonly blocks: readonly ExampleBlock[];
  readonly strays: readonly StrayMark[];
} {
  const lines = page.split("\n");
  const blocks: ExampleBlock[] = [];
  const strays: StrayMark[] = [];
  for (const [index, text] of lines.entries()) {
    const path = mark.exec(text)?.groups?.["path"];
    if (path === undefined) continue;
    const line = index + 1;
    // Prettier keeps an empty line between a comment and a code block.
    const opening = lines[line] === "" ? line + 1 : line;
    const ticks = fence.exec(lines[opening] ?? "")?.groups?.["ticks"];
    const end = ticks === undefined ? -1 : lines.indexOf(ticks, opening + 1);
    if (end === -1) {
      strays.push({ path, line });
      continue;
    }
    const start = opening + 1;
    blocks.push({ path, line, start, end, code: lines.slice(start, end).join("\n") });
  }
  return { blocks, strays };
}

/** The page with the code of each block replaced. */
export function replaceExamples(page: string, code: (block: ExampleBlock) => string): string {
  const lines = page.split("\n");
  // From the last to the first, so that the places of the blocks that wait stay true.
  for (const block of findExamples(page).blocks.toReversed()) {
    lines.splice(block.start, block.end - block.start, ...trimLines(code(block)).split("\n"));
  }
  return lines.join("\n");
}

/** Without empty lines at either end, which say nothing in a code block. */
export function trimLines(text: string): string {
  return text.replace(/^\n+/, "").trimEnd();
}
