import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** The code that is shipped. */
export const shippedFiles = (): string[] =>
  globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));

export const parseFile = (file: string) => parseSource(file, readFileSync(file, 'utf8'));

export const parseSource = (file: string, text: string) =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, /x$/.test(file) ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Every node under `root`, itself included, in reading order. */
export function everyNode(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

/** 'lib/a.ts:12 what it says', as editors and people read it. */
export function tell(node: ts.Node, what: string): string {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`;
}
