import { beforeEach, expect, test } from 'vitest';
import { openLibrary } from '../../../lib/library/database.ts';
import { checkImported } from '../../../lib/library/imported-schema.ts';
import { listEntries, readContent } from '../../../lib/library/read.ts';
import { saveImported } from '../../../lib/library/save-imported.ts';
import { changeEntries, eraseEntries, saveArticle } from '../../../lib/library/write.ts';
import { toArticle } from '../articles.ts';

beforeEach(async () => {
  const { rows } = await openLibrary().allDocs();
  for (const { id } of rows) await openLibrary().remove(await openLibrary().get(id));
});

const link = (path: string, more = {}) => ({
  entry: { url: `https://news.example/${path}`, title: path, ...more },
  article: null,
});

test('links without a text are queued, articles are saved, with what the file knew', async () => {
  const article = toArticle({ url: 'https://news.example/b' });
  const items = [link('a', { savedAt: 5, tags: ['town'] }), { ...link('b', { archived: true }), article }];
  expect(await saveImported(items, 1000)).toEqual({ ok: true, value: { saved: 2, merged: 0 } });
  const [b, a] = await listEntries();
  expect(a).toMatchObject({ state: 'queued', savedAt: 5, tags: ['town'], site: 'news.example', title: 'a' });
  expect(b).toMatchObject({ state: 'saved', savedAt: 1000, archived: true, site: 'News Example', minutes: 1 });
  expect((await readContent(b?.id ?? ''))?.article).toEqual(article);
});

test('the same batch again changes nothing', async () => {
  const items = [link('a', { savedAt: 5 }), { ...link('b', { savedAt: 6 }), article: toArticle() }];
  await saveImported(items, 1000);
  const before = await listEntries();
  expect(await saveImported(items, 1000)).toEqual({ ok: true, value: { saved: 0, merged: 2 } });
  expect(await listEntries()).toEqual(before);
});

test('what the reader has done here stays: text, title, tags, the earlier date', async () => {
  const saved = await saveArticle(toArticle(), [], 1000);
  if (saved.ok) await changeEntries([saved.value.id], { tags: ['mine'], favourite: true, status: 'read' }, 1100);
  await saveImported([link('story', { savedAt: 10, tags: ['theirs'], title: 'Another title' })], 2000);
  const [row] = await listEntries();
  expect(row).toMatchObject({ title: 'A story', state: 'saved', savedAt: 10, status: 'read', favourite: true });
  expect(row?.tags).toEqual(['mine', 'theirs']);
});

test('the same address twice in one batch is one row', async () => {
  const both = [link('a', { tags: ['x'] }), link('a', { tags: ['y'] })];
  expect(await saveImported(both, 1)).toEqual({ ok: true, value: { saved: 1, merged: 1 } });
  expect((await listEntries()).map(({ tags }) => tags)).toEqual([['x', 'y']]);
});

test('an article that was erased here can be imported again', async () => {
  const item = { ...link('story'), article: toArticle() };
  await saveImported([item], 1);
  await eraseEntries((await listEntries()).map(({ id }) => id));
  expect(await listEntries()).toEqual([]);
  await saveImported([item], 2);
  expect(await readContent((await listEntries())[0]?.id ?? '')).not.toBeNull();
});

test.each([{ url: 'javascript:alert(1)' }, { url: 'https://' }, { savedAt: -1 }, { tags: ['x'.repeat(501)] }])(
  'the door refuses %o',
  (misfit) => {
    expect(checkImported([link('a', misfit)]).ok).toBe(false);
    expect(checkImported([link('a')]).ok).toBe(true);
  },
);
