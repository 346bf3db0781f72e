import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const BUILT = '.output/chrome-mv3';
/** `import … from './a.js'`, `import './a.js'`, `export … from './a.js'`; not `import('./a.js')`. */
const STATIC_IMPORT = /(?:import|export)(?:[^"'`()]*?from)?\s*["'`](\.{1,2}\/[\w./-]+\.js)["'`]/g;

/** What a page loads before it shows anything, and the largest of the languages, of which it then loads one. */
export function loadedBy(page: string): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT))
      visit(path.join(path.dirname(file), name));
  };
  for (const [, name = ''] of readFileSync(path.join(BUILT, page), 'utf8').matchAll(/src="(\/[\w./-]+\.js)"/g)) {
    visit(path.join(BUILT, name));
  }
  const codes = globSync('lib/languages/*.ts').map((file) => path.basename(file, '.ts'));
  const languages = globSync(`${BUILT}/chunks/{${codes.join(',')}}-*.js`);
  return [...found, ...languages.sort((a, b) => statSync(b).size - statSync(a).size).slice(0, 1)];
}
