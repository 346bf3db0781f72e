import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryDocument } from '../../../../lib/library/database.ts';
import { mergeContents, mergeEntries } from '../../../../lib/library/sync/merge-documents.ts';
import { toArticle } from '../../articles.ts';

const base: EntryDocument = {
  schema: 2,
  url: 'https://n.example/a',
  canonicalUrl: 'https://n.example/a',
  title: 'A',
  site: 'N',
  authors: [],
  publishedAt: null,
  language: 'en',
  direction: 'ltr',
  excerpt: '',
  minutes: 1,
  state: 'saved',
  savedAt: 100,
  updatedAt: 100,
  archived: false,
  favourite: false,
  tags: [],
  status: 'unread',
  progress: 0,
  deletedAt: null,
  putBackAt: null,
};

test.each<[string, Partial<EntryDocument>, Partial<EntryDocument>, Partial<EntryDocument>]>([
  ['tags are all kept', { tags: ['a', 'c'] }, { tags: ['b', 'a'] }, { tags: ['a', 'b', 'c'] }],
  ['the furthest progress stands', { progress: 0.7, updatedAt: 1 }, { progress: 0.2, updatedAt: 2 }, { progress: 0.7 }],
  [
    'the latest edit decides',
    { favourite: true, updatedAt: 2 },
    { favourite: false, updatedAt: 3 },
    { favourite: false },
  ],
  ['the first date is kept', { savedAt: 50 }, { savedAt: 90 }, { savedAt: 50 }],
  [
    'a text beats a link',
    { state: 'queued', title: 'Link', updatedAt: 9 },
    { title: 'Text', updatedAt: 1 },
    { state: 'saved', title: 'Text' },
  ],
  [
    'deleting wins over a later edit',
    { deletedAt: 200, updatedAt: 200 },
    { favourite: true, updatedAt: 300 },
    { deletedAt: 200, favourite: true },
  ],
  ['putting back wins over an older deletion', { deletedAt: 200 }, { putBackAt: 250 }, { deletedAt: null }],
  ['a new deletion wins over an older putting back', { deletedAt: 300 }, { putBackAt: 250 }, { deletedAt: 300 }],
])('%s', (_, a, b, expected) => {
  const [one, two] = [
    { ...base, ...a },
    { ...base, ...b },
  ];
  expect(mergeEntries([one, two])).toMatchObject(expected);
  expect(mergeEntries([two, one])).toEqual(mergeEntries([one, two]));
});

const moment = fc.integer({ min: 0, max: 5 });
const anEntry = fc.record({
  title: fc.constantFrom('A', 'B', 'C'),
  state: fc.constantFrom('saved' as const, 'queued' as const),
  savedAt: moment,
  updatedAt: moment,
  archived: fc.boolean(),
  favourite: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')).map((tags) => [...tags].sort()),
  status: fc.constantFrom('unread' as const, 'reading' as const, 'read' as const),
  progress: fc.constantFrom(0, 0.5, 1),
  deletedAt: fc.option(moment),
  putBackAt: fc.option(moment),
});

test('whatever two machines did, the order of merging does not matter', () => {
  fc.assert(
    fc.property(anEntry, anEntry, (a, b) => {
      const [one, two] = [
        { ...base, ...a },
        { ...base, ...b },
      ];
      expect(mergeEntries([one, two])).toEqual(mergeEntries([two, one]));
      expect(mergeEntries([mergeEntries([one, two]), one, two])).toMatchObject({
        tags: mergeEntries([one, two]).tags,
        progress: mergeEntries([one, two]).progress,
        deletedAt: mergeEntries([one, two]).deletedAt,
      });
    }),
  );
});

test('of two texts the later one stands, and of two of one moment every machine takes the same', () => {
  const content = (title: string, savedAt: number) => ({
    schema: 2 as const,
    savedAt,
    article: toArticle({ title }),
    restored: [],
  });
  expect(mergeContents([content('old', 1), content('new', 2)]).article.meta.title).toBe('new');
  expect(mergeContents([content('a', 1), content('b', 1)])).toEqual(mergeContents([content('b', 1), content('a', 1)]));
});
