import { expect, test } from 'vitest';
import { checkArticle } from '../../../lib/library/article-schema.ts';
import { toArticle, toParagraphs } from '../articles.ts';

test('an article passes as it is', () => {
  const article = toArticle();
  expect(checkArticle(article)).toEqual({ ok: true, value: article });
});

test('keys that nobody asked for fall away', () => {
  const checked = checkArticle({ ...toArticle(), onload: 'alert(1)', __proto__: { evil: true } });
  expect(checked.ok && Object.keys(checked.value).sort()).toEqual([
    'blocks',
    'coverage',
    'meta',
    'nextPages',
    'removed',
  ]);
});

const { meta } = toArticle();
test.each([
  ['nothing', null],
  ['a text', 'article'],
  ['an address that runs', { ...toArticle(), meta: { ...meta, url: 'javascript:alert(1)' } }],
  ['a title that is no text', { ...toArticle(), meta: { ...meta, title: { toString: 1 } } }],
  ['a block of an unknown kind', { ...toArticle(), blocks: [{ id: 'b0', kind: 'script', html: '', text: '' }] }],
  ['more blocks than anybody writes', { ...toArticle(), blocks: toParagraphs(...Array(30_001).fill('x')) }],
  ['a coverage beyond all', { ...toArticle(), coverage: { kept: Number.NaN, missing: [] } }],
])('%s is refused', (_, value) => {
  expect(checkArticle(value).ok).toBe(false);
});

test('an article of more blocks than can be kept is called too large, not none', () => {
  const article = { ...toArticle(), blocks: toParagraphs(...Array(30_001).fill('x')) };
  expect(checkArticle(article)).toEqual({ ok: false, failure: 'too-large', detail: '' });
  expect(checkArticle({ blocks: 'many' })).toMatchObject({ failure: 'no-article' });
});
