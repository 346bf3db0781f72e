import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const BUILT = '.output/chrome-mv3';

/** Every script that a page loads, now or later: the popup's weight is all of them, however they are split. */
function scriptsOf(page) {
  const found = new Set();
  const visit = (file) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    const names = readFileSync(file, 'utf8').matchAll(/["'`](\.{0,2}\/[\w./-]+\.js)["'`]/g);
    for (const [, name] of names) visit(path.join(name.startsWith('/') ? BUILT : path.dirname(file), name));
  };
  visit(path.join(BUILT, page));
  return [...found].filter((file) => file.endsWith('.js') && !file.includes('content-scripts/')); // those load in the tab
}

// The aims are 45 kB and 60 kB; what stands is held here so that it can only get less (see CHANGELOG.md).
export default [
  { name: 'content script', path: [`${BUILT}/content-scripts/article.js`], limit: '49 kB', gzip: true },
  { name: 'popup', path: scriptsOf('popup.html'), limit: '142 kB', gzip: true },
];
