import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const BUILT = '.output/chrome-mv3';
/** `import … from './a.js'`, `import './a.js'`, `export … from './a.js'`; not `import('./a.js')`. */
const STATIC_IMPORT = /(?:import|export)(?:[^"'`()]*?from)?\s*["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;

/** What a page loads before it shows anything. */
export function loadedBy(page: string): string[] {
  const html = readFileSync(path.join(BUILT, page), 'utf8');
  return follow([...html.matchAll(/src="(\/[\w./-]+\.js)"/g)].map(([, name = '']) => path.join(BUILT, name)));
}

/** The same with what finds the marks, and the largest of the languages, of which it loads one. */
export function loadedForMarks(page: string): string[] {
  const parts = globSync(`${BUILT}/chunks/annotate-*.js`);
  if (parts.length === 0) throw new Error('the popup finds its marks with other parts');
  const codes = globSync('lib/languages/*.ts').map((file) => path.basename(file, '.ts'));
  const languages = globSync(`${BUILT}/chunks/{${codes.join(',')}}-*.js`);
  const largest = languages.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 1);
  return [...new Set([...loadedBy(page), ...follow(parts), ...largest])];
}

function follow(files: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
      visit(path.join(path.dirname(file), name));
  };
  for (const file of files) visit(file);
  return [...found];
}
