import { loadedBy, loadedForArticle } from './tests/bench/loaded-by.ts';

// The aims are 45 kB and 60 kB; what stands is held here so that it can only get less (see CHANGELOG.md).
export default [
  { name: 'content script', path: ['.output/chrome-mv3/content-scripts/article.js'], limit: '51 kB', gzip: true },
  { name: 'popup until its first paint', path: loadedBy('popup.html'), limit: '26 kB', gzip: true },
  {
    name: 'popup with an article, its marks and its largest language',
    path: loadedForArticle('popup.html'),
    limit: '111 kB',
    gzip: true,
  },
];
