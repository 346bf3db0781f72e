import ts from 'typescript';
import { everyNode, tell } from './sources.ts';

const FORBIDDEN = new Set([
  ...['browser', 'chrome', 'fetch', 'indexedDB', 'window', 'document'],
  // The same doors by other names.
  ...['XMLHttpRequest', 'WebSocket', 'localStorage', 'sessionStorage', 'caches', 'navigator', 'location'],
]);
const GLOBAL_OBJECTS = new Set(['globalThis', 'self', 'window']);

/** Where a file uses a global of the browser that it didn't get as a parameter (law 1). */
export function findBrowserNames(source: ts.SourceFile): string[] {
  return everyNode(source).flatMap((node) => {
    if (!ts.isIdentifier(node) || !FORBIDDEN.has(node.text)) return [];
    if (isOnGlobalObject(node) || (isUseOfVariable(node) && !isDeclaredAround(node, node.text))) {
      return [
        tell(node, `names ${node.text}: outside lib/platform and lib/library take it as a parameter (DESIGN, law 1)`),
      ];
    }
    return [];
  });
}

function isOnGlobalObject(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isPropertyAccessExpression(parent) &&
    parent.name === node &&
    ts.isIdentifier(parent.expression) &&
    GLOBAL_OBJECTS.has(parent.expression.text)
  );
}

/** Not the name of a property, a member, a type or a declaration itself. */
function isUseOfVariable(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  if (ts.isVariableDeclaration(parent) || ts.isParameter(parent)) return parent.initializer === node;
  if (ts.isBindingElement(parent)) return parent.initializer === node;
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isImportSpecifier(parent)) return false;
  if (ts.isJsxAttribute(parent) || ts.isNamedTupleMember(parent)) return false;
  return !(ts.isClassElement(parent) || ts.isTypeElement(parent) || ts.isFunctionDeclaration(parent));
}

function isDeclaredAround(node: ts.Node, name: string): boolean {
  for (let scope: ts.Node = node.parent; scope; scope = scope.parent) {
    if (ts.isFunctionLike(scope) && scope.parameters.some((parameter) => binds(parameter.name, name))) return true;
    if (ts.isImportDeclaration(scope)) return true;
    if (ts.isBlock(scope) || ts.isSourceFile(scope)) {
      if (scope.statements.some((statement) => declares(statement, name))) return true;
    }
    if ((ts.isForOfStatement(scope) || ts.isForStatement(scope)) && scope.initializer) {
      if (ts.isVariableDeclarationList(scope.initializer)) {
        if (scope.initializer.declarations.some((declaration) => binds(declaration.name, name))) return true;
      }
    }
  }
  return false;
}

function declares(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((declaration) => binds(declaration.name, name));
  }
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text === name;
  if (!ts.isImportDeclaration(statement)) return false;
  const clause = statement.importClause;
  const named = clause?.namedBindings;
  if (clause?.name?.text === name) return true;
  if (!named) return false;
  return ts.isNamespaceImport(named)
    ? named.name.text === name
    : named.elements.some((element) => element.name.text === name);
}

function binds(binding: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(binding)) return binding.text === name;
  return binding.elements.some((element) => ts.isBindingElement(element) && binds(element.name, name));
}
