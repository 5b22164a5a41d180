import { join } from "node:path";
import ts from "typescript";
import { UsageError } from "../explain-failure.ts";
import type { Door } from "../package-doors.ts";

/** What one door of a package lets its users see. */
export interface Surface {
  readonly door: Door;
  /** Exports that are written by hand, as declared and without comments, by name. */
  readonly exported: readonly string[];
  /** Declarations that no door exports and that those above speak of: a change of them is a change of the API. */
  readonly spokenOf: readonly string[];
  /** Exports that the document decides, each as `kind name`: their declarations are committed and reviewed as sources. */
  readonly generated: readonly string[];
}

/** Reads the built declarations of all doors. @throws {UsageError} Where a door is not built. */
export function readSurfaces(root: string, doors: readonly Door[]): readonly Surface[] {
  const files = doors.map((door) => join(root, door.types));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    // Names are looked up and nothing is checked, so nobody misses the language's own declarations.
    noLib: true,
    types: [],
  });
  const reader = new SurfaceReader(program.getTypeChecker());
  const modules = doors.map((door) => ({ door, symbols: reader.exportsOf(program, join(root, door.types)) }));
  return modules.map(({ door, symbols }) => {
    const isGenerated = (symbol: ts.Symbol): boolean => isBelow(symbol, join(root, door.folder, "dist/generated/"));
    const byHand = symbols.filter((symbol) => !isGenerated(symbol));
    const known = new Set(
      modules.filter((other) => other.door.folder === door.folder).flatMap((other) => other.symbols),
    );
    const isInner = (symbol: ts.Symbol): boolean =>
      !known.has(symbol) && !isGenerated(symbol) && isBelow(symbol, join(root, door.folder, "dist/"));
    return {
      door,
      exported: byHand.map(declarationText),
      spokenOf: reader.spokenOf(byHand, isInner).map(declarationText).sort(),
      generated: symbols.filter(isGenerated).map((symbol) => `${kindOf(symbol)} ${symbol.name}`),
    };
  });
}

class SurfaceReader {
  readonly #checker: ts.TypeChecker;

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** The exports of a module, by name, each as what it stands for. */
  exportsOf(program: ts.Program, path: string): readonly ts.Symbol[] {
    const file = program.getSourceFile(path);
    const module = file === undefined ? undefined : this.#checker.getSymbolAtLocation(file);
    if (module === undefined) throw new UsageError(`${path} is missing or exports nothing: run "pnpm build" first.`);
    const exported = this.#checker.getExportsOfModule(module).map((symbol) => this.#origin(symbol));
    return exported.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** What the declarations of the symbols name, what that names in turn, and so on. */
  spokenOf(symbols: readonly ts.Symbol[], isWanted: (symbol: ts.Symbol) => boolean): readonly ts.Symbol[] {
    const found = new Set<ts.Symbol>();
    const visit = (node: ts.Node): void => {
      const symbol = ts.isIdentifier(node) ? this.#checker.getSymbolAtLocation(node) : undefined;
      const origin = symbol === undefined ? undefined : this.#origin(symbol);
      if (origin !== undefined && isTopLevel(origin) && isWanted(origin) && !found.has(origin)) {
        found.add(origin);
        origin.declarations?.forEach(visit);
      }
      ts.forEachChild(node, visit);
    };
    for (const symbol of symbols) symbol.declarations?.forEach(visit);
    return [...found];
  }

  #origin(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.#checker.getAliasedSymbol(symbol) : symbol;
  }
}

function isBelow(symbol: ts.Symbol, folder: string): boolean {
  return symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(folder)) ?? false;
}

function isTopLevel(symbol: ts.Symbol): boolean {
  const parents = (symbol.declarations ?? []).map(
    (declaration): ts.Node | undefined => statementOf(declaration).parent,
  );
  return parents.some((parent) => parent !== undefined && ts.isSourceFile(parent));
}

/** A variable is declared inside its statement. */
function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

const printer = ts.createPrinter({ removeComments: true });

function declarationText(symbol: ts.Symbol): string {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    return printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile());
  });
  return texts.join("\n").replace(/^(?:export )?(?:declare )?/gm, "");
}

function kindOf(symbol: ts.Symbol): string {
  if (symbol.flags & ts.SymbolFlags.Class) return "class";
  if (symbol.flags & ts.SymbolFlags.Function) return "function";
  return symbol.flags & ts.SymbolFlags.Variable ? "const" : "type";
}
