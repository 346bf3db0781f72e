import fc from 'fast-check';
import { type EntryDocument, SCHEMA } from '../../../lib/library/database.ts';
import { toArticle, toParagraphs } from '../articles.ts';
import { anyText } from './any-text.ts';

const moment = fc.integer({ min: 0, max: 8_000_000_000_000 });
const words = anyText.map((text) => text.slice(0, 200));

/** A row as the store may hold one: odd words, sound shape. */
export const aRow: fc.Arbitrary<EntryDocument> = fc.record({
  schema: fc.constant(SCHEMA),
  url: fc.constantFrom('https://n.example/a', 'http://n.example/?b=%00', 'file:///imported/a.md'),
  canonicalUrl: fc.constantFrom('https://n.example/a', 'file:///imported/a.md'),
  title: words,
  site: words,
  authors: fc.array(words, { maxLength: 3 }),
  publishedAt: fc.option(fc.constantFrom('2025', '2025-03-12', 'soon')),
  language: fc.constantFrom('en', 'und', 'zh-Hant'),
  direction: fc.constantFrom('ltr' as const, 'rtl' as const),
  excerpt: words,
  minutes: fc.nat(500),
  state: fc.constantFrom('saved' as const, 'queued' as const),
  savedAt: moment,
  updatedAt: moment,
  archived: fc.boolean(),
  favourite: fc.boolean(),
  tags: fc.array(words, { maxLength: 4 }),
  status: fc.constantFrom('unread' as const, 'reading' as const, 'read' as const),
  progress: fc.constantFrom(0, 0.25, 1),
  deletedAt: fc.option(moment),
  putBackAt: fc.option(moment),
});

const id = fc.integer({ min: 0, max: 2 ** 31 }).map((number) => number.toString(16));

/** A document of any kind that a backup holds, a kind of later days among them. */
export const aDocument = fc.oneof(
  fc.tuple(id, aRow).map(([name, row]) => ({ ...row, _id: `entry:${name}` })),
  fc.tuple(id, moment, fc.array(words, { maxLength: 5 }), words).map(([name, savedAt, texts, title]) => ({
    _id: `content:${name}`,
    schema: 1,
    savedAt,
    restored: [],
    article: toArticle({ title, blocks: toParagraphs(...texts) }),
  })),
  fc
    .tuple(id, id, words)
    .map(([entry, name, text]) => ({ _id: `note:${entry}:${name}`, schema: 1, text, quote: null })),
  fc.tuple(id, fc.base64String({ maxLength: 40 }), words).map(([name, data, later]) => ({
    _id: `later:${name}`,
    schema: 2,
    later,
    _attachments: { 'a.bin': { content_type: 'image/png', data } },
  })),
);
