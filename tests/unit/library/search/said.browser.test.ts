import { afterEach, beforeEach, expect, test } from 'vitest';
import { openLibrary } from '../../../../lib/library/database.ts';
import { openSearch, type SearchClient } from '../../../../lib/library/search/client.ts';
import type { HeardView } from '../../../../lib/library/search/protocol.ts';
import { changeEntries, eraseEntries, saveArticle } from '../../../../lib/library/write.ts';
import { toArticle, toParagraphs } from '../../articles.ts';

let client: SearchClient;

beforeEach(async () => {
  const { rows } = await openLibrary().allDocs();
  for (const { id } of rows) await openLibrary().remove(await openLibrary().get(id));
  client = openSearch(() => undefined);
});
afterEach(() => client.close());

const save = async (title: string, text: string, publishedAt: string) => {
  const url = `https://news.example/${encodeURIComponent(title)}`;
  const plain = toArticle({ url, title, blocks: toParagraphs(...text.split('\n\n')) });
  const article = { ...plain, meta: { ...plain.meta, publishedAt, language: 'en' } };
  const result = await saveArticle(article, [], Date.parse(publishedAt));
  if (!result.ok) throw new Error(result.detail);
  return result.value.id;
};

const ALL: HeardView = { kind: 'quotes', text: '', speaker: null, site: null, after: null, before: null };
const readSpeakers = async (view: Partial<HeardView> = {}) => {
  const { speakers } = await client.ask('findSpeakers', { view: { ...ALL, ...view } });
  return speakers.map(({ name, quotes, articles }) => `${name}: ${quotes} in ${articles}`);
};
const readSaid = async (view: Partial<HeardView> = {}) =>
  (await client.ask('findSaid', { view: { ...ALL, ...view }, offset: 0, limit: 50 })).rows.map(({ text }) => text);

const HARBOUR = `“The ferry will sail again in May,” said Ingrid Solheim, the harbour master of Sørvik.

“We lost the whole winter,” Solheim said on Monday. The repairs cost 4.2 million euros, the council said.`;
const SCHOOL = `“The roof is safe,” said Ingrid Solheim-Berg, who runs the school.

“It was never in danger,” said Tor Ask, a builder from the town.`;

test('speakers are counted over all articles, and only the same full name is the same person', async () => {
  await save('Harbour', HARBOUR, '2025-03-03');
  await save('School', SCHOOL, '2025-04-04');
  await expect
    .poll(() => readSpeakers(), { timeout: 10_000 })
    .toEqual(['Ingrid Solheim: 2 in 1', 'Ingrid Solheim-Berg: 1 in 1', 'Tor Ask: 1 in 1']);
  expect(await readSaid({ speaker: 'ingrid solheim' })).toEqual([
    'The ferry will sail again in May,',
    'We lost the whole winter,',
  ]);
});

test('quotes are found by word, name, site and day, whatever the accents', async () => {
  await save('Harbour', HARBOUR, '2025-03-03');
  await save('School', SCHOOL, '2025-04-04');
  await expect.poll(() => readSaid({ text: 'roof safe' }), { timeout: 10_000 }).toEqual(['The roof is safe,']);
  expect(await readSaid({ text: 'tör' })).toEqual(['It was never in danger,']);
  expect(await readSaid({ before: '2025-03-31' })).toHaveLength(2);
  expect(await readSaid({ after: '2025-03-04', before: '2025-04-04' })).toHaveLength(2);
  expect(await readSaid({ after: '2025-04-05' })).toEqual([]);
  expect(await readSaid({ text: '100%_' })).toEqual([]);
});

test('facts with figures are listed, those without are not', async () => {
  await save('Harbour', HARBOUR, '2025-03-03');
  await expect
    .poll(() => readSaid({ kind: 'figures' }), { timeout: 10_000 })
    .toEqual([expect.stringContaining('4.2 million euros')]);
});

test('what is deleted is heard no more, comes back with its article, and goes for good when it is erased', async () => {
  const id = await save('Harbour', HARBOUR, '2025-03-03');
  await expect.poll(() => readSaid(), { timeout: 10_000 }).toHaveLength(2);
  await changeEntries([id], { deletedAt: 5 }, 5);
  await expect.poll(() => readSaid()).toEqual([]);
  await changeEntries([id], { deletedAt: null }, 6);
  await expect.poll(() => readSaid()).toHaveLength(2);
  await eraseEntries([id]);
  await expect.poll(() => readSaid()).toEqual([]);
});
