import ts from 'typescript';
import { everyNode, tell } from './sources.ts';

const SETTERS = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
const CALLS = new Set([
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'setHTML',
  'createContextualFragment',
  'write',
  'writeln',
]);
const ATTRIBUTES = new Set(['dangerouslySetInnerHTML', 'srcDoc', 'srcdoc', 'innerHTML']);

/** Where a string becomes elements that are, or could be, shown (law 4). Reading innerHTML is no such place. */
export function findHtmlDoors(source: ts.SourceFile): string[] {
  return everyNode(source).flatMap((node) => {
    const name = isInertParsing(node) ? null : nameOfDoor(node);
    return name ? [tell(node, `uses ${name}: HTML reaches the screen through components/screen-html.ts alone`)] : [];
  });
}

/** A variable that is declared as a <template>: nothing in it loads, runs or is shown. Extraction alone parses so. */
function isInertParsing(node: ts.Node): boolean {
  if (!ts.isBinaryExpression(node) || !ts.isPropertyAccessExpression(node.left)) return false;
  const receiver = node.left.expression;
  if (!ts.isIdentifier(receiver) || !node.getSourceFile().fileName.startsWith('lib/extract/')) return false;
  for (let scope: ts.Node = node.parent; scope; scope = scope.parent) {
    if (!ts.isFunctionLike(scope)) continue;
    const own = scope.parameters.find((parameter) => parameter.name.getText() === receiver.text);
    if (own) return own.type?.getText() === 'HTMLTemplateElement';
  }
  return false;
}

function nameOfDoor(node: ts.Node): string | null {
  if (ts.isBinaryExpression(node) && ts.isPropertyAccessExpression(node.left)) {
    const assigns =
      node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
    return assigns && SETTERS.has(node.left.name.text) ? node.left.name.text : null;
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression;
    const isWrite = name.text.startsWith('write');
    if (isWrite && !(ts.isIdentifier(expression) && /document/i.test(expression.text))) return null;
    return CALLS.has(name.text) ? name.text : null;
  }
  if (ts.isJsxAttribute(node)) return ATTRIBUTES.has(node.name.getText()) ? node.name.getText() : null;
  if (ts.isPropertyAssignment(node))
    return node.name.getText() === 'dangerouslySetInnerHTML' ? node.name.getText() : null;
  return null;
}
