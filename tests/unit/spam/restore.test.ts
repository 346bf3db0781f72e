import { expect, test } from 'vitest';
import { restoreRemovals } from '../../../lib/spam/restore.ts';
import { toArticle, toParagraphs, toRemoval } from '../articles.ts';

const extra = (id: string, text: string) => [{ id, kind: 'paragraph' as const, html: `<p>${text}</p>`, text }];
const article = toArticle({
  blocks: toParagraphs('One.', 'Two.'),
  removed: [
    toRemoval({ id: 'top', blocks: extra('t', 'Top.'), after: null }),
    toRemoval({ id: 'mid', blocks: extra('m', 'Mid.'), after: 'b0' }),
    toRemoval({ id: 'cut', blocks: extra('c', 'Two with a link.'), replaces: 'b1' }),
  ],
});
const textsWith = (...ids: string[]) => restoreRemovals(article, ids).map(({ text }) => text);

test.each([
  { ids: [], texts: ['One.', 'Two.'] },
  { ids: ['top'], texts: ['Top.', 'One.', 'Two.'] },
  { ids: ['mid'], texts: ['One.', 'Mid.', 'Two.'] },
  { ids: ['cut'], texts: ['One.', 'Two with a link.'] },
  { ids: ['cut', 'top', 'mid'], texts: ['Top.', 'One.', 'Mid.', 'Two with a link.'] },
  { ids: ['no such removal'], texts: ['One.', 'Two.'] },
])('restoring $ids puts each removal back where it stood', ({ ids, texts }) => {
  expect(textsWith(...ids)).toEqual(texts);
});

test('the article itself stays as it was', () => {
  const before = JSON.stringify(article);
  restoreRemovals(article, ['top', 'cut']);
  expect(JSON.stringify(article)).toBe(before);
});
