import ts from 'typescript';
import { everyNode, tell } from './sources.ts';

const ADVICE = 'narrow it with a check or a type guard instead (only lib/platform may cast)';

/** Where a file tells the compiler what to believe: `as X` (not `as const`), `<X>y`, `y!` and the type any. */
export function findCasts(source: ts.SourceFile): string[] {
  return everyNode(source).flatMap((node) => {
    if (ts.isAsExpression(node) && node.type.getText() !== 'const') {
      return [tell(node, `says "as ${node.type.getText()}": ${ADVICE}`)];
    }
    if (ts.isTypeAssertionExpression(node)) return [tell(node, `casts with <>: ${ADVICE}`)];
    if (ts.isNonNullExpression(node)) return [tell(node, `says "!": ${ADVICE}`)];
    if (node.kind === ts.SyntaxKind.AnyKeyword) return [tell(node, `says "any": ${ADVICE}`)];
    return [];
  });
}
