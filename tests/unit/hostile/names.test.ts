import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { checkArticle } from '../../../lib/library/article-schema.ts';
import { type ContentDocument, type EntryDocument, type NoteDocument, SCHEMA } from '../../../lib/library/database.ts';
import { toFound } from '../../../lib/library/import/found.ts';
import { isContent, isEntry, isNote, toEntry } from '../../../lib/library/read.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { toArticle, toNote } from '../articles.ts';
import { prose, readPage } from '../extract/read-page.ts';

const TURNING = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0000\u0007\u001b\u007f\u0085'];
const UNSAFE = /[\0-\x08\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

const row: EntryDocument = {
  schema: SCHEMA,
  url: 'https://n.example/a',
  canonicalUrl: 'https://n.example/a',
  title: 'A',
  site: 'N',
  authors: ['Ada'],
  publishedAt: null,
  language: 'en',
  direction: 'ltr' as const,
  excerpt: '',
  minutes: 1,
  state: 'saved' as const,
  savedAt: 1,
  updatedAt: 1,
  archived: false,
  favourite: false,
  tags: ['x'],
  status: 'unread' as const,
  progress: 0,
  deletedAt: null,
  putBackAt: null,
};

test.each(TURNING)('%j in what a page says of itself goes, the words stay', (mark) => {
  const words = `pay${mark}gpj.exe`;
  const result = readPage(
    `<title>${words} wins the cup</title><meta name="author" content="Ada ${mark}Writer"><meta property="og:site_name" content="The ${mark}Herald"><meta name="description" content="What ${words} means for the town and its people"><article><h1>${words} wins the cup</h1>${prose(6)}</article>`,
  );
  if (!result.ok) throw new Error(result.failure);
  const { title, authors, site, excerpt } = result.value.meta;
  expect([title, ...authors, site, excerpt].join()).not.toMatch(UNSAFE);
  expect(title).toContain('gpj.exe wins the cup');
  expect(site).toMatch(/^The .?Herald$|^The Herald$/);
});

test('marks of one direction stay: Arabic and Hebrew need them', () => {
  const found = toFound({ file: 'a', line: 1, url: 'https://n.example/a', title: 'שלום\u200f (א)' });
  expect(found.kind === 'item' && found.entry.title).toBe('שלום\u200f (א)');
});

test('an imported title, a synced row and a stored article lose what turns', () => {
  const found = toFound({ file: 'a', line: 1, url: 'https://n.example/a', title: 'a\u202egpj.exe' });
  expect(found.kind === 'item' && found.entry.title).toBe('agpj.exe');
  const entry = toEntry('entry:x', {
    ...row,
    title: 'a\u202eb',
    site: '\u2066n',
    authors: ['\u202dAda'],
    tags: ['\u202ex'],
  });
  expect([entry.title, entry.site, ...entry.authors, ...entry.tags]).toEqual(['ab', 'n', 'Ada', 'x']);
  const checked = checkArticle(toArticle({ title: 'a\u202eb' }));
  expect(checked.ok && checked.value.meta.title).toBe('ab');
});

test('a speaker is named without what turns the name', () => {
  const [quote] = findQuotes('“The bridge is safe,” said Mayor Ann \u202eLee.', languageOf('en'));
  expect(quote).toBeDefined();
  expect(quote?.speaker ?? '').not.toMatch(UNSAFE);
});

test.each<[string, object]>([
  ['an address that runs', { url: 'javascript:alert(1)' }],
  ['an address that is none', { canonicalUrl: 'https:' }],
  ['a title that is an object', { title: { toString: 1 } }],
  ['authors that are a text', { authors: 'Ada' }],
  ['a tag that is a list', { tags: [['x']] }],
  ['a date that is endless', { savedAt: Number.POSITIVE_INFINITY }],
  ['a state nobody knows', { state: 'constructor' }],
])('a synced row with %s is no entry', (_, change) => {
  expect(isEntry(row)).toBe(true);
  expect(isEntry(Object.assign({ ...row }, change))).toBe(false);
});

test('a synced content or note of another shape is none', () => {
  const content: ContentDocument = { schema: SCHEMA, savedAt: 1, restored: [], article: toArticle() };
  expect(isContent(content)).toBe(true);
  expect(isContent(Object.assign({ ...content }, { article: { blocks: [null] } }))).toBe(false);
  expect(isContent(Object.assign({ ...content }, { restored: 'r0' }))).toBe(false);
  const note: NoteDocument = { ...toNote(), schema: SCHEMA };
  expect(isNote(note)).toBe(true);
  expect(isNote(Object.assign({ ...note }, { target: { exact: 5 } }))).toBe(false);
});
