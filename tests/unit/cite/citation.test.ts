import { expect, test } from 'vitest';
import { cite } from '../../../lib/cite/citation.ts';
import { toQuoted } from '../../../lib/cite/quoted.ts';
import { toHtml, toPlain } from '../../../lib/cite/styled.ts';
import { toArticle } from '../articles.ts';

const meta = { ...toArticle().meta, title: 'Ferry & fog: who pays?', canonicalUrl: 'https://news.example/a_b' };
const TODAY = '2026-01-05';
const plain = (style: Parameters<typeof cite>[1], change = {}) => toPlain(cite({ ...meta, ...change }, style, TODAY));

test.each([
  ['apa', 'Writer, A. (2025, March 12). Ferry & fog: who pays? News Example. https://news.example/a_b'],
  ['mla', 'Writer, Ada. “Ferry & fog: who pays?” News Example, 12 Mar. 2025, news.example/a_b.'],
  ['chicago', 'Writer, Ada. “Ferry & fog: who pays?” News Example, March 12, 2025. https://news.example/a_b.'],
] as const)('%s', (style, expected) => expect(plain(style)).toBe(expected));

test('BibTeX escapes what would break it and makes a plain key', () => {
  expect(plain('bibtex', { authors: ['Zoë Müller', 'Press 24 News'] })).toBe(
    [
      '@misc{muller2025ferry,',
      '  author = {Müller, Zoë and {Press 24 News}},',
      '  title = {{Ferry \\& fog: who pays?}},',
      '  publisher = {News Example},',
      '  year = {2025},',
      '  month = mar,',
      '  url = {https://news.example/a_b},',
      '  note = {Accessed 2026-01-05}',
      '}',
    ].join('\n'),
  );
});

test.each([
  [
    ['Ada Writer', 'Jean-Paul van der Berg'],
    'Writer, A., & van der Berg, J.-P. (2025',
    'Writer, Ada, and Jean-Paul van der Berg.',
  ],
  [['A One', 'B Two', 'C Three'], 'One, A., Two, B., & Three, C. (2025', 'One, A, et al.'],
  [['王小明'], '王小明. (2025', '王小明.'],
  [[], 'Ferry & fog: who pays? (2025', '“Ferry'],
])('authors %j', (authors, apa, mla) => {
  expect(plain('apa', { authors })).toContain(apa);
  expect(plain('mla', { authors }).startsWith(mla)).toBe(true);
});

test('no date is said, not made up', () => {
  expect(plain('apa', { publishedAt: null })).toContain('(n.d.)');
  expect(plain('mla', { publishedAt: null })).toContain('Accessed 5 Jan. 2026.');
  expect(plain('chicago', { publishedAt: '2025-03' })).toContain(', March 2025.');
});

test('the site is in italics, and nothing of the page becomes a tag', () => {
  const html = toHtml(cite({ ...meta, title: '<b>x</b>', site: '<i>' }, 'apa', TODAY));
  expect(html).toContain('&lt;b&gt;x&lt;/b&gt;');
  expect(html).toContain('<i>&lt;i&gt;</i>');
});

test('a quote comes with its source in all three forms', () => {
  const quoted = toQuoted({ text: 'Fog *is*\n\nfree.', meta, speaker: 'Ines Varga', url: 'https://news.example/a_b' });
  expect(quoted.plain).toBe(
    '“Fog *is*\n\nfree.”\n— Ines Varga, in “Ferry & fog: who pays?”, News Example, 12 Mar. 2025\nhttps://news.example/a_b',
  );
  expect(quoted.markdown).toBe(
    '> Fog \\*is\\*\n>\n> free.\n>\n> — Ines Varga, in [Ferry & fog: who pays?](<https://news.example/a_b>), *News Example*, 12 Mar. 2025\n',
  );
  expect(quoted.html).toContain('<blockquote cite="https://news.example/a_b"><p>Fog *is*</p><p>free.</p></blockquote>');
});

test.each([
  ['de', '„Nebel“'],
  ['fr-CA', '« Nebel »'],
  ['ja', '「Nebel」'],
  ['und', '“Nebel”'],
])('quotation marks of %s', (language, expected) => {
  const quoted = toQuoted({ text: 'Nebel', meta: { ...meta, language }, speaker: null, url: 'u' });
  expect(quoted.plain.startsWith(expected)).toBe(true);
});

test('a passage that brings its marks gets no second ones', () => {
  expect(
    toQuoted({ text: '“Fog,” she said', meta, speaker: null, url: 'u' }).plain.startsWith('“Fog,” she said\n'),
  ).toBe(true);
});
