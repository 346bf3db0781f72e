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
  return [...everyNode(source)].flatMap((node) => {
    const name = nameOfDoor(node);
    return name ? [tell(node, `uses ${name}: HTML reaches the screen through components/article-view alone`)] : [];
  });
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
