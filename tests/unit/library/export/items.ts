import type { Block, Entry } from '../../../../lib/article.ts';
import type { ExportItem } from '../../../../lib/library/export/format.ts';
import { createExportTools } from '../../../../lib/library/export-tools.ts';
import { toArticle } from '../../articles.ts';

const NOW = new Date('2025-04-05T06:07:08Z');

export const tools = (view: Window & typeof globalThis) =>
  createExportTools(view, NOW, { notes: 'Notes', contents: 'Contents', source: 'Read it where it was published' });

export function toBlock(id: string, kind: Block['kind'], html: string): Block {
  return { id, kind, html, text: html.replace(/<[^>]*>/g, '') };
}

/** 1 by 1 pixel, GIF. */
const PIXEL = {
  type: 'image/gif',
  bytes: Uint8Array.from(atob('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='), (char) => char.charCodeAt(0)),
};

const BLOCKS: readonly Block[] = [
  toBlock(
    'b0',
    'paragraph',
    '<p>The mill stands <em>by</em> the <a href="https://river.example/">river</a>.<sup><a href="#nutgraf-n1">1</a></sup></p>',
  ),
  toBlock('b1', 'heading', '<h2>Wheel &amp; race</h2>'),
  toBlock('b2', 'list', '<ul><li>one</li>\n<li>two <b>bold</b></li></ul>'),
  toBlock(
    'b3',
    'table',
    '<table><tbody><tr><th>Year</th>\t<th>Sacks</th></tr>\n<tr><td>1901</td>\t<td>40 | 50</td></tr></tbody></table>',
  ),
  toBlock(
    'b4',
    'figure',
    '<figure><img src="https://img.example/mill.gif" alt="The mill" width="100%" srcset="https://img.example/2.gif 2x"><figcaption>The mill in <time datetime="x">May</time></figcaption></figure>',
  ),
  toBlock('b5', 'code', '<pre data-language="js">if (a &lt; b) {\n  ```\n}</pre>'),
  toBlock('b6', 'quotation', '<blockquote><p>Grind slowly.</p></blockquote>'),
  toBlock('b7', 'rule', '<hr>'),
  toBlock(
    'b8',
    'paragraph',
    '<p id="nutgraf-n1">A footnote, <a href="#nutgraf-gone">nowhere</a>, <span lang="de" dir="ltr">auf Deutsch</span>.</p>',
  ),
];

export function toExportItem(change: Partial<Entry> = {}, blocks: readonly Block[] = BLOCKS): ExportItem {
  const article = toArticle({
    url: change.url ?? 'https://news.example/mill',
    title: change.title ?? 'The mill',
    blocks,
  });
  return {
    entry: {
      id: 'abc123',
      url: 'https://news.example/mill',
      canonicalUrl: 'https://news.example/mill',
      title: 'The mill',
      site: 'News Example',
      authors: ['Ada Writer', 'Bo Miller'],
      publishedAt: '2025-03-12',
      language: 'en',
      direction: 'ltr',
      excerpt: 'The mill stands by the river.',
      minutes: 1,
      state: 'saved',
      savedAt: Date.UTC(2025, 2, 13),
      updatedAt: Date.UTC(2025, 2, 13),
      archived: false,
      favourite: true,
      tags: ['water power', 'mills'],
      status: 'unread',
      progress: 0,
      deletedAt: null,
      ...change,
    },
    article,
    blocks,
    notes: [{ quote: 'by the river', text: 'which one?' }],
    images: new Map([['https://img.example/mill.gif', PIXEL]]),
  };
}
