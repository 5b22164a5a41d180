import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { relativeSpecifier } from "../emit/relative-specifier.ts";
import { isComment, readModule, type DeclaredModule, type ImportedName } from "./read-module.ts";

const ending = ".d.ts";

/** The folders of modules that there are thousands of. */
const folders = ["schemas", "operations"];

/**
 * Puts the declarations of a generated folder's many small modules into one file a folder, and has all others below `root`
 * name that one. A compiler reads a file in a fraction of the time that it takes to find and open a thousand. Programs are
 * not touched: what runs stays a module each.
 *
 * @param root - A folder of declarations, such as `dist`.
 * @param generated - Where below it the generated modules are, such as `generated`.
 * @returns How many files have become part of another one.
 * @throws {Error} If a declaration says what our generators do not.
 */
export function rollDeclarations(root: string, generated = "."): number {
  const rolled = new Map<string, string>();
  for (const folder of folders) {
    const path = posix.join(generated, folder);
    for (const module of rollFolder(root, path)) rolled.set(posix.join(path, module), path);
  }
  for (const file of filesBelow(root)) {
    const text = readFileSync(join(root, file), "utf8");
    const redirected = redirect(text, file, rolled);
    if (redirected !== text) writeFileSync(join(root, file), redirected);
  }
  return rolled.size;
}

/** The names of the modules that have become part of `FOLDER.d.ts`. */
function rollFolder(root: string, folder: string): readonly string[] {
  const from = join(root, folder);
  if (!existsSync(from)) return [];
  const files = readdirSync(from)
    .filter((name) => name.endsWith(ending))
    .sort();
  const modules = files.map(
    (file) => [file, readModule(join(folder, file), readFileSync(join(from, file), "utf8"))] as const,
  );
  const meanings = meaningsOf(modules.map(([, module]) => module));
  const joined = modules.filter(([, { imports }]) => imports.every((each) => meanings.get(each.local) === key(each)));
  if (joined.length === 0) return [];
  const text = [
    importLines(
      joined.flatMap(([, { imports }]) => imports),
      folder,
    ),
    ...joined.map(([, { body }]) => body),
  ];
  writeFileSync(`${from}${ending}`, text.join("\n"));
  for (const [file] of joined) rmSync(join(from, file));
  return joined.map(([file]) => file.slice(0, -ending.length));
}

/**
 * What each local name means in most modules. One in which it means something else, since a schema is called like a type of
 * the runtime, stays by itself.
 */
function meaningsOf(modules: readonly DeclaredModule[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { imports } of modules) {
    for (const each of imports) {
      const ofName = counts.get(each.local) ?? new Map<string, number>();
      counts.set(each.local, ofName.set(key(each), (ofName.get(key(each)) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([local, ofName]) => {
      const [[most] = [""]] = [...ofName].sort(([, a], [, b]) => b - a);
      return [local, most];
    }),
  );
}

function key({ specifier, name }: ImportedName): string {
  return `${specifier} ${name}`;
}

/** One line a module, as seen from the folder's parent. */
function importLines(imports: readonly ImportedName[], folder: string): string {
  const modules = new Map<string, Set<string>>();
  for (const { specifier, name, local } of imports) {
    const from = specifier.startsWith(".")
      ? relativeSpecifier(posix.dirname(folder), posix.join(folder, specifier))
      : specifier;
    const names = modules.get(from) ?? new Set();
    modules.set(from, names.add(name === local ? name : `${name} as ${local}`));
  }
  return [...modules]
    .map(([from, names]) => `import type { ${[...names].sort().join(", ")} } from "${from}";`)
    .join("\n");
}

const reference = /^(import|import type|export|export type) \{ (.*?),? \} from "(\.[^"]*)(\.[jt]s)";$/;

/** Has imports and exports lead to where the declarations are now, one statement for all that lead to the same. */
function redirect(text: string, file: string, rolled: ReadonlyMap<string, string>): string {
  const folder = posix.dirname(file);
  const lines: string[] = [];
  const statements = new Map<string, { readonly line: number; readonly names: string[] }>();
  for (const line of text.split("\n")) {
    const [, keyword = "", names = "", specifier = "", extension = ""] = reference.exec(line) ?? [];
    const target = rolled.get(posix.join(folder, specifier));
    if (target === undefined) {
      lines.push(refuseLost(line, file, rolled));
      continue;
    }
    if (file === `${target}${ending}`) throw new Error(`${file}: a module imports one beside it: ${line}`);
    const statement = `${keyword} { … } from "${relativeSpecifier(folder, target)}${extension}";`;
    const first = statements.get(statement);
    if (first === undefined) statements.set(statement, { line: lines.push("") - 1, names: [names] });
    else first.names.push(names);
  }
  for (const [statement, { line, names }] of statements) lines[line] = statement.replace("…", () => names.join(", "));
  return lines.join("\n");
}

/** @throws {Error} If a line names a file that is gone in another way than we know. */
function refuseLost(line: string, file: string, rolled: ReadonlyMap<string, string>): string {
  if (isComment(line)) return line;
  for (const [, specifier = ""] of line.matchAll(/(?:from |import\()"(\.[^"]*)\.[jt]s"/g)) {
    if (!rolled.has(posix.join(posix.dirname(file), specifier))) continue;
    throw new Error(`${file}: there is no rule for "${line}", which names declarations that are elsewhere now.`);
  }
  return line;
}

function filesBelow(root: string): readonly string[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).map((path) => path.split(sep).join("/"));
  return files.filter((path) => path.endsWith(ending));
}
