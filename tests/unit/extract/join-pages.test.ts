import { expect, test } from 'vitest';
import { joinPages } from '../../../lib/extract/join-pages.ts';
import { toArticle, toParagraphs, toRemoval } from '../articles.ts';

const standfirst = 'A standfirst that every page of the article says again, word for word.';

test('pages follow each other, what a later one repeats is dropped, ids stay unique', () => {
  const joined = joinPages([
    toArticle({ blocks: toParagraphs(standfirst, 'Page one.', 'No.') }),
    toArticle({ blocks: toParagraphs(standfirst, 'Page two.', 'No.') }),
    toArticle({ blocks: toParagraphs('Page three.') }),
  ]);
  expect(joined.blocks.map(({ text }) => text)).toEqual([
    standfirst,
    'Page one.',
    'No.',
    'Page two.',
    'No.',
    'Page three.',
  ]);
  expect(new Set(joined.blocks.map(({ id }) => id)).size).toBe(joined.blocks.length);
  expect(joined.nextPages).toEqual([]);
});

test('a removal of a later page still knows its place', () => {
  const joined = joinPages([
    toArticle(),
    toArticle({ blocks: toParagraphs('Page two.'), removed: [toRemoval({ after: 'b0', replaces: null })] }),
  ]);
  const [removal] = joined.removed;
  expect(joined.blocks.some(({ id }) => id === removal?.after)).toBe(true);
});

test('one page is itself', () => {
  const article = toArticle();
  expect(joinPages([article])).toEqual(article);
});
