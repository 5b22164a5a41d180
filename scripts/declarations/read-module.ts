/** What a declaration file of a generated module says, as the compiler lays it out. */
export interface DeclaredModule {
  readonly imports: readonly ImportedName[];
  /** All but the imports; local aliases are written out. */
  readonly body: string;
}

export interface ImportedName {
  readonly specifier: string;
  /** What the other module calls it. */
  readonly name: string;
  readonly local: string;
}

const importLine = /^import (?:type )?\{ (.*) \} from "(.+)";$/;
const aliasLine = /^type (\w+) = (.+);$/;
const exportLine = /^export (?:declare )?(?:const|function|type|interface) /;
/** The rest of a statement, or a comment. */
const innerLine = /^(?:[ }].*|\/\*\*.*|)$/;

/** @throws {Error} If it says something that our generators do not: nobody could tell what becomes of it elsewhere. */
export function readModule(path: string, text: string): DeclaredModule {
  const imports: ImportedName[] = [];
  const lines: string[] = [];
  let written: ((line: string) => string) | undefined;
  for (const line of text.split("\n")) {
    const [, names, specifier] = importLine.exec(line) ?? [];
    const [, alias, meaning] = aliasLine.exec(line) ?? [];
    if (names !== undefined && specifier !== undefined) imports.push(...importedNames(names, specifier));
    else if (alias !== undefined && meaning !== undefined && written === undefined)
      written = writtenOut(alias, meaning);
    else if (exportLine.test(line) || innerLine.test(line)) lines.push(written?.(line) ?? line);
    else if (line !== "export {};") throw new Error(`${path}: there is no rule for "${line}".`);
  }
  return { imports, body: lines.join("\n") };
}

function importedNames(names: string, specifier: string): readonly ImportedName[] {
  const entries = names.replace(/,$/, "").split(", ");
  return entries.map((entry) => {
    const [name = "", local = name] = entry.replace(/^type /, "").split(" as ");
    return { specifier, name, local };
  });
}

/** Puts what an alias stands for in its place; comments and texts speak of no alias. */
function writtenOut(alias: string, meaning: string): (line: string) => string {
  const textOrUse = new RegExp(`"(?:[^"\\\\]|\\\\.)*"|\\b${alias}\\b`, "g");
  return (line) => {
    return isComment(line) ? line : line.replace(textOrUse, (found) => (found === alias ? meaning : found));
  };
}

/** Whether a line is part of a comment, as the compiler lays comments out. */
export function isComment(line: string): boolean {
  return line.startsWith(" *") || line.startsWith("/**");
}
