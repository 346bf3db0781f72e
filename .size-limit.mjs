import { loadedBy, loadedForMarks } from './tests/bench/loaded-by.ts';

// The aims, 45 KiB (46.08 kB) and 60, are reached; what stands is held here so that it does not creep back (see CHANGELOG.md).
const popup = loadedBy('popup.html');
if (popup.length > 5) throw new Error(`the popup waits for ${popup.length} files: see few-files.ts`);

export default [
  { name: 'content script', path: ['.output/chrome-mv3/content-scripts/article.js'], limit: '46 kB', gzip: true },
  { name: 'popup until its first paint', path: popup, limit: '49.2 kB', gzip: true },
  {
    name: 'popup with an article, its marks and its largest language',
    path: loadedForMarks('popup.html'),
    limit: '122 kB',
    gzip: true,
  },
];
