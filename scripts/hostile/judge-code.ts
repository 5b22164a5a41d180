import ts from "typescript";
import { packagePrefix } from "../emit/package-name.ts";
import { canary } from "./hostile-text.ts";
import { globalNames, usedKinds } from "./code-shapes.ts";

/**
 * What in a generated file is not of our making. A text that got out of its literal or its comment shows in one of three
 * ways: the file does not parse, a kind of node stands there that no generator prints, or a name that nothing declares.
 *
 * @param known - Paths of all generated files, which imports have to stay within.
 */
export function judgeCode(path: string, text: string, known: ReadonlySet<string>): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) as ParsedFile;
  const [error] = source.parseDiagnostics;
  if (error !== undefined)
    return [`${path} does not parse: ${ts.flattenDiagnosticMessageText(error.messageText, " ")}`];
  const complaints = [...directivesOf(source)];
  const declared = declarations(source);
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node, declared) ?? importFault(node, path, known, declared);
    if (fault !== undefined) complaints.push(`${path}: ${fault}: ${node.getText(source).slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return complaints;
}

/** With what the parser finds and its types do not tell. */
interface ParsedFile extends ts.SourceFile {
  readonly parseDiagnostics: readonly ts.Diagnostic[];
  readonly commentDirectives?: readonly unknown[];
  readonly pragmas: ReadonlyMap<string, unknown>;
}

/** Comments that speak to the compiler: `@ts-ignore`, `/// <reference>`, `@jsx`. */
function directivesOf(source: ParsedFile): readonly string[] {
  const found = [
    ...(source.commentDirectives ?? []),
    ...source.pragmas.keys(),
    ...source.referencedFiles,
    ...source.typeReferenceDirectives,
  ];
  return found.length === 0 ? [] : [`${source.fileName}: a comment speaks to the compiler: ${JSON.stringify(found)}`];
}

type Declarations = ReadonlyMap<string, ts.Node>;

function declarations(source: ts.SourceFile): Declarations {
  const found = new Map<string, ts.Node>();
  const visit = (node: ts.Node): void => {
    const name = (node as { name?: ts.Node }).name; // every declaration has its name there
    if (isDeclaration(node) && name !== undefined && ts.isIdentifier(name)) found.set(name.text, node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isDeclaration(node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isImportSpecifier(node) ||
    ts.isTypeParameterDeclaration(node)
  ); // prettier-ignore
}

function faultOf(node: ts.Node, declared: Declarations): string | undefined {
  if (!usedKinds.has(node.kind)) return `no generator prints a ${ts.SyntaxKind[node.kind]}`;
  if (!ts.isIdentifier(node) || ts.isConstTypeReference(node.parent)) return undefined; // the word in `as const` is none
  if (node.text.includes(canary)) return isKey(node) ? undefined : "a name of the document is code";
  return isKey(node) || declared.has(node.text) || globalNames.has(node.text) ? undefined : "nothing declares the name";
}

/** Whether an identifier is the key of something and stands for no variable or type. */
function isKey(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isExportSpecifier(parent) || ts.isImportSpecifier(parent)) return true;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return ts.isPropertySignature(parent) || ts.isMethodSignature(parent);
}

function importFault(
  node: ts.Node,
  path: string,
  known: ReadonlySet<string>,
  declared: Declarations,
): string | undefined {
  const given = specifierOf(node);
  if (given === undefined) return undefined;
  const constant = ts.isIdentifier(given) ? declared.get(given.text) : undefined;
  const specifier =
    constant !== undefined && ts.isVariableDeclaration(constant) ? (constant.initializer ?? given) : given;
  if (!ts.isStringLiteral(specifier)) return "an import of what is no literal";
  const { text } = specifier;
  if (text.startsWith(packagePrefix) && isDoor(text.slice(packagePrefix.length))) return undefined;
  const target = new URL(text, `file:///${encodeURI(path)}`);
  return /^\.\.?\//.test(text) && known.has(decodeURI(target.pathname).slice(1))
    ? undefined
    : "an import from elsewhere";
}

/** Of a package of ours: `fixtures/msw`. */
function isDoor(path: string): boolean {
  return /^[a-z-]+(\/[a-z]+)*$/.test(path);
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
    ? node.arguments[0]
    : undefined;
}
