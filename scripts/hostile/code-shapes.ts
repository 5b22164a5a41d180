import ts from "typescript";

const { SyntaxKind: kind } = ts;

/** The kinds of nodes that our generators print. Among those they do not: templates that hold code, regular expressions, classes, `delete`. */
export const usedKinds: ReadonlySet<ts.SyntaxKind> = new Set([
  kind.SourceFile, kind.EndOfFileToken, kind.Identifier, kind.StringLiteral, kind.NumericLiteral,
  kind.NoSubstitutionTemplateLiteral,
  kind.TrueKeyword, kind.FalseKeyword, kind.NullKeyword,
  // Declarations
  kind.ImportDeclaration, kind.ImportClause, kind.NamedImports, kind.ImportSpecifier, kind.ImportKeyword,
  kind.ExportDeclaration, kind.NamedExports, kind.ExportSpecifier, kind.ExportKeyword, kind.AsyncKeyword,
  kind.VariableStatement, kind.VariableDeclarationList, kind.VariableDeclaration, kind.FunctionDeclaration, kind.Parameter,
  kind.ObjectBindingPattern, kind.BindingElement, kind.TypeAliasDeclaration, kind.InterfaceDeclaration,
  kind.HeritageClause, kind.ExpressionWithTypeArguments,
  // Statements
  kind.Block, kind.IfStatement, kind.ReturnStatement, kind.ExpressionStatement, kind.TryStatement, kind.CatchClause,
  kind.ForStatement, kind.ForInStatement, kind.ForOfStatement, kind.BreakStatement, kind.ContinueStatement,
  kind.SwitchStatement, kind.CaseBlock, kind.CaseClause, kind.DefaultClause,
  // Expressions
  kind.PropertyAssignment, kind.ShorthandPropertyAssignment, kind.ComputedPropertyName,
  kind.ArrayLiteralExpression, kind.ObjectLiteralExpression,
  kind.ArrowFunction, kind.EqualsGreaterThanToken, kind.CallExpression, kind.NewExpression, kind.AwaitExpression,
  kind.PropertyAccessExpression, kind.ElementAccessExpression, kind.ParenthesizedExpression, kind.AsExpression,
  kind.TypeOfExpression, kind.PrefixUnaryExpression, kind.PostfixUnaryExpression, kind.ConditionalExpression,
  kind.BinaryExpression, kind.QuestionToken, kind.ColonToken, kind.BarBarToken, kind.AmpersandAmpersandToken,
  kind.EqualsEqualsEqualsToken, kind.ExclamationEqualsEqualsToken, kind.LessThanToken, kind.LessThanEqualsToken,
  kind.GreaterThanToken, kind.GreaterThanEqualsToken, kind.EqualsToken, kind.PlusToken, kind.MinusToken,
  kind.QuestionQuestionToken, kind.PercentToken,
  // Types
  kind.TypeReference, kind.LiteralType, kind.PropertySignature, kind.MethodSignature, kind.IndexedAccessType,
  kind.TypeLiteral, kind.ArrayType, kind.TypeOperator, kind.TypePredicate, kind.UnionType, kind.IntersectionType,
  kind.IndexSignature, kind.ParenthesizedType, kind.TypeQuery, kind.TypeParameter, kind.TupleType, kind.OptionalType,
  kind.RestType, kind.ReadonlyKeyword, kind.UnknownKeyword, kind.StringKeyword, kind.NumberKeyword, kind.BooleanKeyword,
  kind.NeverKeyword, kind.VoidKeyword, kind.UndefinedKeyword, kind.ObjectKeyword, kind.MappedType,
]); // prettier-ignore

/** What generated code takes from the language and the platform. */
export const globalNames: ReadonlySet<string> = new Set([
  "undefined", "Array", "Blob", "Number", "Object", "RegExp", "Set", "Exclude", "NonNullable", "Omit", "Readonly", "Record",
]); // prettier-ignore
