import { beforeEach, expect, test } from 'vitest';
import { openLibrary } from '../../../lib/library/database.ts';
import { findEntry, listEntries, readContent } from '../../../lib/library/read.ts';
import { changeEntries, eraseEntries, eraseExpired, queueLink, saveArticle } from '../../../lib/library/write.ts';
import { toArticle, toParagraphs, toRemoval } from '../articles.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

beforeEach(async () => {
  const { rows } = await openLibrary().allDocs();
  for (const { id } of rows) await openLibrary().remove(await openLibrary().get(id));
});

const saved = async (...args: Parameters<typeof saveArticle>) => {
  const result = await saveArticle(...args);
  if (!result.ok) throw new Error(`${result.failure} ${result.detail}`);
  return result.value;
};

test('a saved article is read back as it was, with what its reader put back', async () => {
  const article = toArticle({ removed: [toRemoval({ id: 'r0', blocks: toParagraphs('Spam.') })] });
  const entry = await saved(article, ['r0'], 1000);
  expect(await readContent(entry.id)).toEqual({ article, restored: ['r0'] });
  expect(entry).toMatchObject({
    title: 'A story',
    state: 'saved',
    savedAt: 1000,
    excerpt: 'First words. Second words.',
  });
});

test('the same page twice is one row that keeps its first date and the reader’s marks', async () => {
  const first = await saved(toArticle(), [], 1000);
  await changeEntries([first.id], { favourite: true, tags: ['town'] }, 1500);
  await saved(toArticle({ title: 'A story, corrected' }), [], 2000);
  const entries = await listEntries();
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    title: 'A story, corrected',
    savedAt: 1000,
    updatedAt: 2000,
    favourite: true,
    tags: ['town'],
  });
});

test('rows come newest first', async () => {
  for (const [index, url] of ['https://a.example/1', 'https://b.example/2', 'https://c.example/3'].entries())
    await saved(toArticle({ url, title: url }), [], index);
  expect((await listEntries()).map(({ title }) => title)).toEqual([
    'https://c.example/3',
    'https://b.example/2',
    'https://a.example/1',
  ]);
});

test('a queued link becomes the saved article, also when the page calls itself by another address', async () => {
  await queueLink('https://news.example/story', 'https://news.example/story', 'The link’s words', 1000);
  const queued = await queueLink('https://short.example/x', 'https://short.example/x', 'Short', 1100);
  expect((await listEntries()).map(({ state }) => state)).toEqual(['queued', 'queued']);
  await saved(toArticle(), [], 2000);
  await saved(toArticle({ url: 'https://long.example/x' }), [], 2100, queued.ok ? queued.value.id : '');
  const entries = await listEntries();
  expect(entries.map(({ state, savedAt, canonicalUrl }) => [state, savedAt, canonicalUrl])).toEqual([
    ['saved', 1100, 'https://long.example/x'],
    ['saved', 1000, 'https://news.example/story'],
  ]);
});

test('queueing a link to a saved article leaves the article alone', async () => {
  const entry = await saved(toArticle(), [], 1000);
  await queueLink('https://news.example/story', 'https://news.example/story', 'Link', 2000);
  expect(await findEntry(entry.id)).toMatchObject({ state: 'saved', title: 'A story' });
});

test('a deleted article can be put back for 30 days and is gone after', async () => {
  const entry = await saved(toArticle(), [], 0);
  await changeEntries([entry.id], { deletedAt: 1000 }, 1000);
  await eraseExpired(1000 + 29 * DAY_MS);
  expect(await readContent(entry.id)).not.toBeNull();
  await eraseExpired(1001 + 30 * DAY_MS);
  expect(await findEntry(entry.id)).toBeNull();
  expect(await readContent(entry.id)).toBeNull();
});

test('saving a deleted article again brings it back', async () => {
  const entry = await saved(toArticle(), [], 0);
  await changeEntries([entry.id], { deletedAt: 1000 }, 1000);
  expect((await saved(toArticle(), [], 2000)).deletedAt).toBeNull();
});

test('fifty saves at once all arrive', async () => {
  await Promise.all(
    Array.from({ length: 50 }, (_, n) => saveArticle(toArticle({ url: `https://n.example/${n}` }), [], n)),
  );
  expect(await listEntries()).toHaveLength(50);
});

test('erased means both row and text', async () => {
  const entry = await saved(toArticle(), [], 0);
  await eraseEntries([entry.id]);
  expect(await listEntries()).toEqual([]);
  expect(await readContent(entry.id)).toBeNull();
});
